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
  const { sectionIds, ...words } = wanted;
  const { editionId, place } = words;
  return change(actor, async (tx, traces) => {
    if (!(await tx.edition.count({ where: { id: editionId } }))) return refused("There is no such edition.");
    if (await isForeign(tx, wanted)) return refused("There is no such section.", "sectionIds");
    const rail = await tx.placement.aggregate({
      where: { editionId, place, area: "RAIL" },
      _max: { position: true },
      _count: true,
    });
    if (rail._count >= MOST) return refused(`At most ${MOST} widgets fit in one place.`);
    const position = (rail._max.position ?? -1) + 1;
    const { id } = await tx.placement.create({
      data: { ...words, area: "RAIL", position, rooms: { create: roomsOf(sectionIds) } },
      select: { id: true },
    });
    traces.audit("placement.place", "placement", id, undefined, wanted);
    traces.tick([frameTag(editionId)]);
    return done({ id });
  });
}

/** Changes a widget's settings, for which pages it is, and whether it shows at all. */
export async function reviseWidget(
  actor: Actor,
  { id, widget, sectionIds, ...words }: RevisedWidget,
): Promise<Outcome<{ id: string }>> {
  if (!may(actor, "structure.write")) return refused(MAY_NOT);
  return change(actor, async (tx, traces) => {
    const before = await tx.placement.findUnique({ where: { id, widget, area: "RAIL" }, include: { rooms: true } });
    if (!before) return refused("This widget is no longer there.");
    const { editionId, enabled, settings } = before;
    if (await isForeign(tx, { sectionIds, editionId })) return refused("There is no such section.", "sectionIds");
    const rooms = { deleteMany: {}, create: roomsOf(sectionIds) };
    await tx.placement.update({ where: { id }, data: { ...words, rooms } });
    const stood = { widget, sectionIds: before.rooms.map(({ sectionId }) => sectionId), enabled, settings };
    traces.audit("placement.revise", "placement", id, stood, { widget, sectionIds, ...words });
    traces.tick([frameTag(editionId)]);
    return done({ id });
  });
}

const roomsOf = (sectionIds: string[]) => sectionIds.map((sectionId) => ({ sectionId }));

async function isForeign(tx: Tx, { editionId, sectionIds }: { editionId: string; sectionIds: string[] }) {
  return (await tx.section.count({ where: { id: { in: sectionIds }, editionId } })) < sectionIds.length;
}
