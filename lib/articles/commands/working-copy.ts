import type { Content } from "@/lib/articles/schema/content";
import type { Tx } from "@/lib/db/client";

type Key = { articleId: string; staffId: string };

/**
 * Writes a person's working copy and answers its new number; null when another tab of theirs has written since `copy` (0:
 * none was known). One statement, so that two tabs at once cannot both win.
 */
export async function keepCopy(
  tx: Pick<Tx, "$queryRaw">,
  { articleId, staffId, content, baseVersion, copy }: Key & { content: Content; baseVersion: number; copy: number },
  now: Date,
): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ number: number }[]>`
    INSERT INTO working_copies AS w (article_id, staff_id, number, content, base_version, saved_at)
    VALUES (${articleId}::uuid, ${staffId}::uuid, ${copy + 1}, ${JSON.stringify(content)}::jsonb, ${baseVersion}, ${now})
    ON CONFLICT (article_id, staff_id) DO UPDATE SET
      number = w.number + 1, content = excluded.content, base_version = excluded.base_version, saved_at = excluded.saved_at
    WHERE w.number = ${copy}
    RETURNING number`;
  return row?.number ?? null;
}

/** Ends a working copy whose text is kept elsewhere now. One that another tab wrote stays. */
export async function dropCopy(tx: Tx, { articleId, staffId, copy }: Key & { copy: number }): Promise<boolean> {
  const { count } = await tx.workingCopy.deleteMany({ where: { articleId, staffId, number: copy } });
  return count > 0;
}
