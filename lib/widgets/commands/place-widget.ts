import type { z } from "zod";
import { change } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { frameTag } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";
import type { NewWidget, RevisedWidget } from "@/lib/widgets/schema/placing";

const MAY_NOT = "You may not change widgets.";
const MOST = 30;

/** Puts a widget at the end of a place's rail. */
export async function placeWidget(actor: Actor, wanted: z.output<typeof NewWidget>): Promise<Outcome<{ id: string }>> {
  if (!may(actor, "structure.write")) return refused(MAY_NOT);
  const { editionId, place } = wanted;
  return change(actor, async (tx, traces) => {
    if (!(await tx.edition.count({ where: { id: editionId } }))) return refused("There is no such edition.");
    if (await isForeign(tx, wanted)) return refused("There is no such section.", "sectionId");
    const rail = await tx.placement.aggregate({
      where: { editionId, place, area: "RAIL" },
      _max: { position: true },
      _count: true,
    });
    if (rail._count >= MOST) return refused(`At most ${MOST} widgets fit in one place.`);
    const position = (rail._max.position ?? -1) + 1;
    const { id } = await tx.placement.create({ data: { ...wanted, area: "RAIL", position }, select: { id: true } });
    traces.audit("placement.place", "placement", id, undefined, wanted);
    traces.tick([frameTag(editionId)]);
    return done({ id });
  });
}

/** Changes a widget's settings, for which pages it is, and whether it shows at all. */
export async function reviseWidget(
  actor: Actor,
  { id, ...words }: z.output<typeof RevisedWidget>,
): Promise<Outcome<{ id: string }>> {
  if (!may(actor, "structure.write")) return refused(MAY_NOT);
  return change(actor, async (tx, traces) => {
    const before = await tx.placement.findUnique({ where: { id, area: "RAIL" } });
    if (!before) return refused("This widget is no longer there.");
    const { editionId, widget, sectionId, enabled, settings } = before;
    if (await isForeign(tx, { ...words, editionId })) return refused("There is no such section.", "sectionId");
    await tx.placement.update({ where: { id }, data: words });
    traces.audit("placement.revise", "placement", id, { widget, sectionId, enabled, settings }, { widget, ...words });
    traces.tick([frameTag(editionId)]);
    return done({ id });
  });
}

async function isForeign(tx: Tx, { editionId, sectionId }: { editionId: string; sectionId: string | null }) {
  return sectionId !== null && !(await tx.section.count({ where: { id: sectionId, editionId } }));
}
