import { articleTag } from "@/lib/articles/tags";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { pathOf } from "@/lib/editions/rules";
import { goalOf, mayBeOld, oldPath, publicPath, withoutPrefix } from "@/lib/redirects/rules";
import type { ListedRedirect, Lookup, Room } from "@/lib/redirects/schema";
import { addressTag, oldAddressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";

/** Rows on a page of the desk's list. */
const LISTED = 50;

/** What an address without a page of its own answers: moved, gone or absent. One statement; tags name its goal. */
export async function getRedirect(editionId: string, room: Room, slug: string): Promise<Lookup<never>> {
  const path = oldPath(room, slug);
  return answerOf(
    await db().redirect.findUnique({
      relationLoadStrategy: "join",
      where: { editionId_path: { editionId, path } },
      select: shown,
    }),
  );
}

/** The same for what can be no slug of ours, but may have been another system's. One statement. */
export async function getRedirectIn(editionCode: string, room: Room, slug: string): Promise<Lookup<never>> {
  const path = oldPath(room, slug);
  if (!slug || !mayBeOld(path)) return { found: { is: "absent" }, tags: [] };
  const edition = await db().edition.findUnique({
    relationLoadStrategy: "join",
    where: { code: editionCode },
    select: { id: true, redirects: { where: { path }, select: shown } },
  });
  if (!edition) return { found: { is: "absent" }, tags: [] };
  const { found, tags } = answerOf(edition.redirects[0] ?? null);
  return { found, tags: [addressTag(edition.id, room, slug), ...tags] };
}

/** What a public path outside every room answers ("/he/2019/old", not percent-encoded). One statement. */
export async function getOldAddress(path: string): Promise<Lookup<never>> {
  if (!mayBeOld(path)) return { found: { is: "absent" }, tags: [] };
  const prefixed = withoutPrefix(path);
  const row = await db().redirect.findFirst({
    relationLoadStrategy: "join",
    where: {
      OR: [
        { path, edition: { isDefault: true } },
        ...(prefixed ? [{ path: prefixed.path, edition: { code: prefixed.code, isDefault: false } }] : []),
      ],
    },
    orderBy: { edition: { isDefault: "asc" } },
    select: shown,
  });
  const { found, tags } = answerOf(row);
  return { found, tags: [oldAddressTag(path), ...tags] };
}

/** Old addresses in the order of their paths, `q` in the old or the new one; `after` is the last id of the page before. */
export async function listRedirectsForDesk(
  actor: Actor,
  { after, q = "", edition }: { after?: string; q?: string; edition?: string } = {},
): Promise<{ redirects: ListedRedirect[]; next: string | null }> {
  if (!may(actor, "redirect.write")) return { redirects: [], next: null };
  // Prisma leaves the wildcards of LIKE as they are.
  const asked = q
    .trim()
    .slice(0, 200)
    .replace(/[\\%_]/g, "\\$&");
  const contains = { contains: asked, mode: "insensitive" } as const;
  const rows = await db().redirect.findMany({
    relationLoadStrategy: "join",
    where: {
      ...(edition ? { edition: { code: edition } } : {}),
      ...(asked ? { OR: [{ path: contains }, { target: contains }, { article: { slug: contains } }] } : {}),
    },
    orderBy: [{ path: "asc" }, { id: "asc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: LISTED + 1,
    select: { ...shown, id: true, path: true, hits: true, lastHitAt: true, articleId: true },
  });
  const page = rows.slice(0, LISTED);
  return {
    redirects: page.map(({ id, path, hits, lastHitAt, articleId, ...row }) => ({
      ...{ id, articleId, hits, lastHitAt, edition: row.edition.code },
      from: publicPath(row.edition, path),
      to: row.article ? publicPath(row.article.edition, oldPath("articles", row.article.slug)) : placeOf(row),
    })),
    next: rows.length > LISTED ? page.at(-1)!.id : null,
  };
}

const edition = { select: { code: true, isDefault: true } } as const;
const shown = {
  target: true,
  edition,
  article: { select: { id: true, slug: true, state: true, withdrawnReason: true, edition } },
} as const satisfies Prisma.RedirectSelect;
type Row = Prisma.RedirectGetPayload<{ select: typeof shown }>;

const placeOf = ({ target, edition }: Pick<Row, "target" | "edition">) =>
  target?.startsWith("/") ? publicPath(edition, target) : target;

function answerOf(row: Row | null): Lookup<never> {
  if (!row) return { found: { is: "absent" }, tags: [] };
  const { article, edition, target } = row;
  if (target) return { found: { is: "moved", to: goalOf(edition, target) }, tags: [] };
  if (!article) return { found: { is: "gone", reason: "" }, tags: [] };
  const tags = [articleTag(article.id)];
  if (article.state === "PUBLISHED")
    return { found: { is: "moved", to: pathOf(article.edition, "articles", article.slug) }, tags };
  if (article.state === "WITHDRAWN") return { found: { is: "gone", reason: article.withdrawnReason ?? "" }, tags };
  return { found: { is: "absent" }, tags };
}
