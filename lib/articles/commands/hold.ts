import type { Whereabouts } from "@/lib/articles/tags";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { lockAddresses } from "@/lib/redirects/commands/addresses";

const include = {
  bylines: { orderBy: { position: "asc" } },
  topics: { orderBy: { position: "asc" } },
  picks: { orderBy: { position: "asc" } },
} as const satisfies Prisma.ArticleInclude;

/** An article with what hangs on it, locked until the transaction ends. */
export type Held = Prisma.ArticleGetPayload<{ include: typeof include }>;

/**
 * Locks an article, so that whoever else changes it waits and then reads what this change left. The edition's addresses
 * are locked first: always in this order, so that no two changes wait for each other.
 */
export async function hold(tx: Tx, id: string): Promise<Held | null> {
  const known = await tx.article.findUnique({ where: { id }, select: { editionId: true } });
  if (!known) return null;
  await lockAddresses(tx, known.editionId);
  await tx.$queryRaw`SELECT id FROM articles WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.article.findUnique({ where: { id }, include });
}

export function whereaboutsOf(held: Held): Whereabouts {
  return {
    id: held.id,
    editionId: held.editionId,
    slug: held.slug,
    sectionId: held.sectionId,
    bylineIds: held.bylines.map((byline) => byline.bylineId),
    topicIds: held.topics.map((topic) => topic.topicId),
  };
}

/** What the audit log says of an article before and after. */
export function gist({ slug, headline, state, version }: Held): Prisma.InputJsonObject {
  return { slug, headline, state, version };
}
