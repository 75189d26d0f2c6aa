import { change } from "@/lib/db/change";
import { frameTag } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { lockAddresses } from "@/lib/redirects/commands/addresses";
import { reordered } from "@/lib/sections/rules";
import { may, type Actor } from "@/lib/staff/permissions";

/** Puts the sections of one parent (or of the top) in the order of `ids`, which names each of them. */
export async function orderSections(
  actor: Actor,
  { editionId, ids }: { editionId: string; ids: string[] },
): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not order sections.");
  return change(actor, async (tx, traces) => {
    await lockAddresses(tx, editionId);
    const sections = await tx.section.findMany({
      where: { editionId },
      orderBy: [{ position: "asc" }, { name: "asc" }],
      select: { id: true, parentId: true },
    });
    const order = reordered(sections, ids);
    if (!order) return refused("The sections have changed meanwhile: look at them again first.");
    await tx.$executeRaw`
      UPDATE sections SET position = wanted.place - 1
      FROM unnest(${order}::uuid[]) WITH ORDINALITY AS wanted (id, place) WHERE sections.id = wanted.id`;
    traces.audit("section.order", "edition", editionId, { order: sections.map(({ id }) => id) }, { order });
    traces.tick([frameTag(editionId)]);
    return done(null);
  });
}
