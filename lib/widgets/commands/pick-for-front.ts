import { change } from "@/lib/db/change";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";
import { countUp, foreign, MAY_NOT, trace } from "@/lib/widgets/commands/front-version";
import { SlotPick, type SlotPickInput } from "@/lib/widgets/schema";

/** Puts a story into a slot of a block, out of another slot of the same block if it stands there, or empties the slot. */
export async function pickForFront(actor: Actor, input: SlotPickInput): Promise<Outcome> {
  if (!may(actor, "front.write")) return refused(MAY_NOT);
  const parsed = SlotPick.safeParse(input);
  if (!parsed.success) return refused("There is no such slot.", parsed.error.issues[0]?.path.join("."));
  const { placementId, slot: position, articleId } = parsed.data;
  return change(actor, async (tx, traces) => {
    const block = await tx.placement.findUnique({ where: { id: placementId, place: "FRONT", area: "MAIN" } });
    if (!block) return refused("This block is no longer on the front page: look at it again first.", "placementId");
    const { editionId } = block;
    if (articleId && !(await tx.article.count({ where: { id: articleId, editionId } }))) return foreign("articleId");
    await countUp(tx, editionId);
    const places = { placementId, OR: [{ position }, ...(articleId ? [{ articleId }] : [])] };
    const stood = await tx.frontPick.findMany({ where: places, select: { position: true, articleId: true } });
    await tx.frontPick.deleteMany({ where: places });
    if (articleId) await tx.frontPick.create({ data: { placementId, articleId, position } });
    trace(traces, "front.pick", editionId, { placementId, picks: stood }, { placementId, slot: position, articleId });
    return done(null);
  });
}
