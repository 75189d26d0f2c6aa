import type { Held } from "@/lib/articles/commands/hold";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { ChangeKind } from "@/lib/db/generated/enums";
import type { Actor } from "@/lib/staff/permissions";

/** Saves of one person closer together than this are one revision, while nobody has read them. */
const FOLD_MS = 10 * 60_000;

type Kept = { change?: ChangeKind; note?: string };

/** Keeps the article as it now is. What readers saw is always a revision of its own; a draft's saves fold. */
export async function keepRevision(tx: Tx, actor: Actor, held: Held, kept: Kept, now: Date): Promise<void> {
  const staffId = actor.id.startsWith("staff:") ? actor.id.slice("staff:".length) : null;
  const data = { state: held.state, change: kept.change, note: kept.note, snapshot: snapshotOf(held), staffId };
  const last = await tx.articleRevision.findFirst({ where: { articleId: held.id }, orderBy: { number: "desc" } });
  const folds =
    last?.state === "DRAFT" &&
    held.state === "DRAFT" &&
    last.staffId === staffId &&
    now.getTime() - last.createdAt.getTime() < FOLD_MS;
  if (folds) await tx.articleRevision.update({ where: { id: last.id }, data });
  else await tx.articleRevision.create({ data: { ...data, articleId: held.id, number: (last?.number ?? 0) + 1 } });
}

/** The whole article as saved, links and order included, so that it can be restored. */
function snapshotOf(held: Held): Prisma.InputJsonObject {
  const { bylines, topics, picks, ...article } = held;
  return {
    ...(JSON.parse(JSON.stringify(article)) as Prisma.InputJsonObject),
    bylines: bylines.map(({ bylineId, role }) => ({ bylineId, role })),
    topicIds: topics.map((topic) => topic.topicId),
    relatedIds: picks.map((pick) => pick.relatedId),
  };
}
