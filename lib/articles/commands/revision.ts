import type { Held } from "@/lib/articles/commands/hold";
import type { Content } from "@/lib/articles/schema/content";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { ChangeKind } from "@/lib/db/generated/enums";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

/** Saves of one person closer together than this are one revision, while nobody has read them. */
const FOLD_MS = 10 * 60_000;

/** `step` says what made it. `pending` holds a change of a live story that readers do not see yet. */
type Kept = { step: string; change?: ChangeKind; note?: string; pending?: Content };

/** What may be folded into: a text that nobody has been asked to read. */
const FOLDS = new Set(["file", "save"]);

/** Keeps the article as it now is. What readers saw is always a revision of its own; a draft's saves fold. */
export async function keepRevision(tx: Tx, actor: Actor, held: Held, kept: Kept, now: Date): Promise<void> {
  const staffId = staffIdOf(actor);
  const { pending, ...said } = kept;
  const data = {
    ...said,
    state: held.state,
    pending: pending !== undefined,
    snapshot: pending ? snapshotWith(held, pending) : snapshotOf(held),
    staffId,
  };
  const last = await tx.articleRevision.findFirst({ where: { articleId: held.id }, orderBy: { number: "desc" } });
  const folds =
    last !== null &&
    FOLDS.has(last.step) &&
    kept.step === "save" &&
    last.state === held.state &&
    last.pending === data.pending &&
    (held.state !== "PUBLISHED" || last.pending) &&
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

/** The same as it will be once a pending edit is live. */
function snapshotWith(held: Held, { hero, translationOfId: _, ...content }: Content): Prisma.InputJsonObject {
  const heroOf = {
    heroImageId: hero?.imageId ?? null,
    heroAlt: hero?.alt ?? null,
    heroCaption: hero?.caption ?? null,
    heroCredit: hero?.credit ?? null,
  };
  const said = { ...content, slug: content.slug || held.slug, ...heroOf };
  return { ...snapshotOf(held), ...(JSON.parse(JSON.stringify(said)) as Prisma.InputJsonObject) };
}
