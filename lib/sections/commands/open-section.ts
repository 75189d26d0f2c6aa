import { makeSlug } from "@/lib/articles/rules";
import { change } from "@/lib/db/change";
import { frameTag } from "@/lib/editions/tags";
import { obstacleToShowing } from "@/lib/images/commands/obstacle-to-showing";
import { done, refused, type Outcome } from "@/lib/outcome";
import { firstFree, lockAddresses } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { obstacleToPlacing } from "@/lib/sections/commands/placing";
import type { SectionInput } from "@/lib/sections/schema";
import { may, type Actor } from "@/lib/staff/permissions";

/** A new section at the end of the navigation. A slug that was asked for must be free; one made of the name finds its own. */
export async function openSection(
  actor: Actor,
  { editionId, slug, ...section }: SectionInput & { editionId: string },
): Promise<Outcome<{ id: string }>> {
  if (!may(actor, "structure.write")) return refused("You may not open sections.");
  const wish = slug ?? makeSlug(section.name);
  if (!wish) return refused("A section's name needs a letter or a digit.", "name");
  return change(actor, async (tx, traces) => {
    await lockAddresses(tx, editionId);
    if (!(await tx.edition.count({ where: { id: editionId } }))) return refused("There is no such edition.");
    const obstacle =
      (await obstacleToPlacing(tx, { editionId, parentId: section.parentId })) ??
      (await obstacleToShowing(tx, section.imageId));
    if (obstacle) return obstacle;
    const isTaken = async (one: string) => (await tx.section.count({ where: { editionId, slug: one } })) > 0;
    if (slug && (await isTaken(slug))) return refused(`Another section has the address ${slug}.`, "slug");
    const free = await firstFree(wish, isTaken);
    const last = await tx.section.aggregate({ where: { editionId }, _max: { position: true } });
    const position = (last._max.position ?? -1) + 1;
    const { id } = await tx.section.create({
      data: { ...section, editionId, slug: free, position },
      select: { id: true },
    });
    traces.audit("section.open", "section", id, undefined, { ...section, slug: free });
    traces.tick([frameTag(editionId), addressTag(editionId, "sections", free)]);
    return done({ id });
  });
}
