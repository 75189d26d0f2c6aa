import { db } from "@/lib/db/client";
import { may, type Actor } from "@/lib/staff/permissions";
import type { TopicForDesk } from "@/lib/topics/schema";

const LISTED = 50;

/** An edition's topics by name, `q` in the name; `after` is the last id of the page before. One statement. */
export async function listTopicsForDesk(
  actor: Actor,
  { editionId, q = "", after }: { editionId: string; q?: string; after?: string },
): Promise<{ topics: TopicForDesk[]; next: string | null }> {
  if (!may(actor, "structure.write")) return { topics: [], next: null };
  const rows = await db().topic.findMany({
    relationLoadStrategy: "join",
    where: { editionId, name: { contains: q, mode: "insensitive" } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: LISTED + 1,
    select,
  });
  const page = rows.slice(0, LISTED).map(({ _count, ...row }) => ({ ...row, articles: _count.articles }));
  return { topics: page, next: rows.length > LISTED ? page.at(-1)!.id : null };
}

export async function getTopicForDesk(actor: Actor, id: string): Promise<TopicForDesk | null> {
  if (!may(actor, "structure.write")) return null;
  const row = await db().topic.findUnique({ relationLoadStrategy: "join", where: { id }, select });
  if (!row) return null;
  const { _count, ...topic } = row;
  return { ...topic, articles: _count.articles };
}

const MOST_CHOICES = 2_000;

/** The other topics of the edition, to merge one into. One statement. */
export async function listTopicChoicesForDesk(
  actor: Actor,
  { editionId, not }: { editionId: string; not: string },
): Promise<{ id: string; name: string }[]> {
  if (!may(actor, "structure.write")) return [];
  return db().topic.findMany({
    where: { editionId, id: { not } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_CHOICES,
    select: { id: true, name: true },
  });
}

const select = {
  id: true,
  editionId: true,
  slug: true,
  name: true,
  description: true,
  imageId: true,
  _count: { select: { articles: true } },
} as const;
