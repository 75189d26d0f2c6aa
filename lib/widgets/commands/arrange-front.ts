import { change } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";
import { countUp, foreign, MAY_NOT, trace } from "@/lib/widgets/commands/front-version";
import { Arrangement, type ArrangementInput } from "@/lib/widgets/schema";

/**
 * Puts these blocks, in this order, in the place of all that a front page has. Refused when it was arranged since
 * `version` was read; answers the new version.
 */
export async function arrangeFront(actor: Actor, input: ArrangementInput): Promise<Outcome<{ version: number }>> {
  if (!may(actor, "front.write")) return refused(MAY_NOT);
  const parsed = Arrangement.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`The front page cannot be arranged so: ${issue?.message}.`, issue?.path.join("."));
  }
  const { editionId, version, blocks } = parsed.data;
  return change(actor, async (tx, traces) => {
    const obstacle = await obstacleToArranging(tx, parsed.data);
    if (obstacle) return obstacle;
    const next = await countUp(tx, editionId, version);
    if (!next) return refused("Somebody arranged the front page meanwhile: look at it again first.", "version");
    const stood = await tx.placement.findMany({
      where: { editionId, place: "FRONT", area: "MAIN" },
      orderBy: { position: "asc" },
      select: { widget: true, picks: { orderBy: { position: "asc" }, select: { articleId: true } } },
    });
    await tx.placement.deleteMany({ where: { editionId, place: "FRONT", area: "MAIN" } });
    for (const [position, { kind, picks, ...block }] of blocks.entries()) {
      const slots = picks.flatMap((articleId, slot) => (articleId ? [{ articleId, position: slot }] : []));
      await tx.placement.create({
        data: { ...block, widget: kind, editionId, place: "FRONT", area: "MAIN", position, picks: { create: slots } },
      });
    }
    trace(traces, "front.arrange", editionId, { blocks: stood }, { version: next, blocks });
    return done({ version: next });
  });
}

async function obstacleToArranging(tx: Tx, { editionId, blocks }: ReturnType<typeof Arrangement.parse>) {
  if (!(await tx.edition.count({ where: { id: editionId } }))) return refused("There is no such edition.", "editionId");
  const sections = blocks.flatMap(({ sectionId }) => sectionId ?? []);
  const topics = blocks.flatMap(({ topicId }) => topicId ?? []);
  const picks = blocks.flatMap((block) => block.picks).filter((pick) => pick !== null);
  const own = { editionId };
  const ownSections = await tx.section.findMany({ where: { ...own, id: { in: sections } }, select: { id: true } });
  const ownTopics = await tx.topic.findMany({ where: { ...own, id: { in: topics } }, select: { id: true } });
  const ownPicks = await tx.article.findMany({ where: { ...own, id: { in: picks } }, select: { id: true } });
  const known = new Set([...ownSections, ...ownTopics, ...ownPicks].map(({ id }) => id));
  for (const [block, { sectionId, topicId, picks: slots }] of blocks.entries()) {
    if (sectionId && !known.has(sectionId)) {
      return refused("There is no such section in this edition.", `blocks.${block}.sectionId`);
    }
    if (topicId && !known.has(topicId)) {
      return refused("There is no such topic in this edition.", `blocks.${block}.topicId`);
    }
    const slot = slots.findIndex((pick) => pick && !known.has(pick));
    if (slot >= 0) return foreign(`blocks.${block}.picks.${slot}`);
  }
  return null;
}
