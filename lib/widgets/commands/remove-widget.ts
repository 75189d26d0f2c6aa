import { change } from "@/lib/db/change";
import { frameTag } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

/** Takes a widget out of its rail. */
export async function removeWidget(actor: Actor, { id }: { id: string }): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not change widgets.");
  return change(actor, async (tx, traces) => {
    const before = await tx.placement.findUnique({ where: { id, area: "RAIL" }, include: { rooms: true } });
    if (!before) return refused("This widget is no longer there.");
    const { editionId, place, widget, settings } = before;
    const sectionIds = before.rooms.map(({ sectionId }) => sectionId);
    await tx.placement.delete({ where: { id } });
    traces.audit("placement.remove", "placement", id, { place, widget, sectionIds, settings });
    traces.tick([frameTag(editionId)]);
    return done(null);
  });
}
