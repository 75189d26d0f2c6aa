import type { Tx } from "@/lib/db/client";
import type { KnownEdition } from "@/lib/redirects/commands/read-address";
import type { Existing, Settled } from "@/lib/redirects/commands/settle";
import { publicPath } from "@/lib/redirects/rules";

export type Written = Settled & { id: string };

/**
 * Writes what is not there yet, and lets rows that led to one of the addresses lead where that leads now. Answers the rows
 * that are not what they were. Four statements at most; the editions' addresses are locked.
 */
export async function writeRows(
  tx: Tx,
  editions: KnownEdition[],
  settled: Settled[],
  existing: Existing,
): Promise<Written[]> {
  const rows = [...new Map(settled.map((one) => [publicPath(one.edition, one.path), one])).entries()];
  const fresh = rows.filter(([at]) => !existing.has(at)).map(([, row]) => row);
  const other = rows.filter(([at, { goal }]) => {
    const row = existing.get(at);
    return row && (row.articleId !== goal.articleId || row.target !== goal.target);
  });
  const made = await tx.redirect.createManyAndReturn({
    data: fresh.map(({ edition, path, goal }) => ({ editionId: edition.id, path, ...goal })),
    select,
  });
  const moved = await moveRows(
    tx,
    other.map(([, row]) => row),
  );
  const led = await leadOn(
    tx,
    rows.map(([, row]) => row),
  );
  return [...made, ...moved, ...led].flatMap(({ id, editionId, path, articleId, target }) => {
    const edition = editions.find((one) => one.id === editionId);
    return edition ? [{ id, edition, path, goal: { articleId, target } }] : [];
  });
}

type Row = { id: string; editionId: string; path: string; articleId: string | null; target: string | null };

const select = { id: true, editionId: true, path: true, articleId: true, target: true } as const;

async function moveRows(tx: Tx, rows: Settled[]): Promise<Row[]> {
  if (rows.length === 0) return [];
  return tx.$queryRaw<Row[]>`
    UPDATE redirects AS r SET article_id = n.article_id, target = n.target
    FROM unnest(
      ${rows.map(({ edition }) => edition.id)}::uuid[], ${rows.map(({ path }) => path)}::text[],
      ${rows.map(({ goal }) => goal.articleId)}::uuid[], ${rows.map(({ goal }) => goal.target)}::text[]
    ) AS n (edition_id, path, article_id, target)
    WHERE r.edition_id = n.edition_id AND r.path = n.path
    RETURNING r.id, r.edition_id AS "editionId", r.path, r.article_id AS "articleId", r.target`;
}

/** Rows of the same edition name an address by its path, those of the default edition others' by their public paths. */
async function leadOn(tx: Tx, rows: Settled[]): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    UPDATE redirects AS r SET article_id = n.article_id,
      target = CASE WHEN r.edition_id = n.edition_id THEN n.target ELSE n.public_target END
    FROM editions e, unnest(
      ${rows.map(({ edition }) => edition.id)}::uuid[], ${rows.map(({ path }) => path)}::text[],
      ${rows.map(({ edition, path }) => publicPath(edition, path))}::text[],
      ${rows.map(({ goal }) => goal.articleId)}::uuid[], ${rows.map(({ goal }) => goal.target)}::text[],
      ${rows.map(({ edition, goal }) => (goal.target?.startsWith("/") ? publicPath(edition, goal.target) : goal.target))}::text[]
    ) AS n (edition_id, path, public_path, article_id, target, public_target)
    WHERE r.edition_id = e.id AND r.target IN (n.path, n.public_path)
      AND ((r.edition_id = n.edition_id AND r.target = n.path) OR (e.is_default AND r.target = n.public_path))
    RETURNING r.id, r.edition_id AS "editionId", r.path, r.article_id AS "articleId", r.target`;
}
