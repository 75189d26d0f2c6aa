import { z } from "zod";
import type { Whereabouts } from "@/lib/articles/tags";
import { db, type Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { lockAddresses } from "@/lib/redirects/commands/addresses";

const include = {
  bylines: { orderBy: { position: "asc" }, include: { byline: { select: { staffId: true } } } },
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
  if (!isUuid(id)) return null;
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

/** What decides about rights and saves, without locking; null when there is no such article. */
export function standing(id: string) {
  return isUuid(id)
    ? db().article.findUnique({
        where: { id },
        select: {
          state: true,
          version: true,
          editionId: true,
          sectionId: true,
          createdById: true,
          assigneeId: true,
          bylines: { select: { byline: { select: { staffId: true } } } },
        },
      })
    : null;
}

const isUuid = (id: string) => z.uuid().safeParse(id).success;
