import type { z } from "zod";
import { change } from "@/lib/db/change";
import { frameTag } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";
import type { WidgetOrder } from "@/lib/widgets/schema/placing";

/** Puts the widgets of a place's rail in the order of `ids`, which names each of them. */
export async function orderWidgets(
  actor: Actor,
  { editionId, place, ids }: z.output<typeof WidgetOrder>,
): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not change widgets.");
  return change(actor, async (tx, traces) => {
    const stood = await tx.placement.findMany({
      where: { editionId, place, area: "RAIL" },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    const isWhole = ids.length === stood.length && stood.every(({ id }) => ids.includes(id));
    if (!isWhole) return refused("The widgets have changed meanwhile: look at them again first.");
    await tx.$executeRaw`
      UPDATE placements SET position = wanted.place - 1
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS wanted (id, place) WHERE placements.id = wanted.id`;
    traces.audit(
      "placement.order",
      "edition",
      editionId,
      { place, order: stood.map(({ id }) => id) },
      { place, order: ids },
    );
    traces.tick([frameTag(editionId)]);
    return done(null);
  });
}
