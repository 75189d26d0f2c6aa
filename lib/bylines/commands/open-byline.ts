import { makeSlug } from "@/lib/articles/rules";
import { obstacleToTies } from "@/lib/bylines/commands/ties";
import type { BylineInput } from "@/lib/bylines/schema";
import { mastheadTag } from "@/lib/bylines/tags";
import { change } from "@/lib/db/change";
import { done, refused, type Outcome } from "@/lib/outcome";
import { firstFree, lockAddresses } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";

/** A new byline; two people may share a name. A slug that was asked for must be free. An account makes stories theirs. */
export async function openByline(
  actor: Actor,
  { editionId, slug, ...words }: BylineInput & { editionId: string },
): Promise<Outcome<{ id: string }>> {
  if (!may(actor, "byline.create")) return refused("You may not open bylines.");
  if (words.staffId && !may(actor, "structure.write")) return refused("You may not give it an account.", "staffId");
  const wish = slug ?? makeSlug(words.name);
  if (!wish) return refused("A byline's name needs a letter or a digit.", "name");
  return change(actor, async (tx, traces) => {
    await lockAddresses(tx, editionId);
    if (!(await tx.edition.count({ where: { id: editionId } }))) return refused("There is no such edition.");
    const obstacle = await obstacleToTies(tx, words);
    if (obstacle) return obstacle;
    const isTaken = async (one: string) => (await tx.byline.count({ where: { editionId, slug: one } })) > 0;
    if (slug && (await isTaken(slug))) return refused(`Another byline has the address ${slug}.`, "slug");
    const free = await firstFree(wish, isTaken);
    const { id } = await tx.byline.create({ data: { ...words, editionId, slug: free }, select: { id: true } });
    traces.audit("byline.open", "byline", id, undefined, { ...words, slug: free });
    traces.tick([addressTag(editionId, "staff", free), mastheadTag(editionId)]);
    return done({ id });
  });
}
