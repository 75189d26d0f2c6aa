import { change } from "@/lib/db/change";
import { frameTag, SITE } from "@/lib/editions/tags";
import { obstacleToShowing } from "@/lib/images/commands/obstacle-to-showing";
import { done, refused, type Outcome } from "@/lib/outcome";
import { lockAddresses, moveAddress } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { obstacleToPlacing } from "@/lib/sections/commands/placing";
import type { SectionInput } from "@/lib/sections/schema";
import { sectionTag } from "@/lib/sections/tags";
import { promiseRedrawing } from "@/lib/share-pictures/commands/redraw";
import { may, type Actor } from "@/lib/staff/permissions";

/** Changes what is said of a section and where it stands; an old address then leads to the new one. */
export async function reviseSection(
  actor: Actor,
  { id, slug, ...words }: SectionInput & { id: string },
): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not change sections.");
  return change(actor, async (tx, traces) => {
    const before = await tx.section.findUnique({ where: { id } });
    if (!before) return refused("There is no such section.");
    const { editionId } = before;
    const next = slug ?? before.slug;
    await lockAddresses(tx, editionId);
    const obstacle =
      (await obstacleToPlacing(tx, { id, editionId, parentId: words.parentId })) ??
      (await obstacleToShowing(tx, words.imageId));
    if (obstacle) return obstacle;
    if (await tx.section.count({ where: { editionId, slug: next, id: { not: id } } })) {
      return refused(`Another section has the address ${next}.`, "slug");
    }
    await tx.section.update({ where: { id }, data: { ...words, slug: next } });
    if (words.name !== before.name || words.color !== before.color) await promiseRedrawing(tx, { room: "section", id });
    if (next !== before.slug) await moveAddress(tx, { editionId, room: "sections", from: before.slug, to: next });
    const { name, description, imageId, color, parentId } = before;
    traces.audit(
      "section.revise",
      "section",
      id,
      { name, slug: before.slug, description, imageId, color, parentId },
      { ...words, slug: next },
    );
    // Its name and colour stand over every teaser, wherever listed.
    const addresses = [before.slug, next].map((one) => addressTag(editionId, "sections", one));
    traces.tick([sectionTag(id), frameTag(editionId), SITE, ...addresses]);
    return done(null);
  });
}
