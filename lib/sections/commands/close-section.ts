import { change } from "@/lib/db/change";
import { frameTag } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { addressTag } from "@/lib/redirects/tags";
import { sectionTag } from "@/lib/sections/tags";
import { may, type Actor } from "@/lib/staff/permissions";

/** Takes an empty section out of the record. One with stories or sections in it is refused: nothing is to be orphaned. */
export async function closeSection(actor: Actor, { id }: { id: string }): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not close sections.");
  return change(actor, async (tx, traces) => {
    const section = await tx.section.findUnique({
      where: { id },
      include: { _count: { select: { articles: true, children: true } } },
    });
    if (!section) return refused("There is no such section.");
    const { editionId, slug, name, description, imageId, color, parentId, _count } = section;
    if (_count.articles) return refused(`${_count.articles} articles stand in this section: move them first.`);
    if (_count.children) return refused("Other sections stand under this one: move them first.");
    // Without its only section a widget would be on for all.
    await tx.placement.deleteMany({ where: { rooms: { some: {}, every: { sectionId: id } } } });
    await tx.section.delete({ where: { id } });
    traces.audit("section.close", "section", id, { name, slug, description, imageId, color, parentId });
    traces.tick([sectionTag(id), frameTag(editionId), addressTag(editionId, "sections", slug)]);
    return done(null);
  });
}
