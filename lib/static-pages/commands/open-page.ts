import { makeSlug } from "@/lib/articles/rules";
import { change } from "@/lib/db/change";
import { frameTag } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { firstFree, lockAddresses } from "@/lib/redirects/commands/addresses";
import { may, type Actor } from "@/lib/staff/permissions";
import type { PageInput } from "@/lib/static-pages/schema";

/** A new page of the newsroom's own, empty and not yet public. */
export async function openPage(
  actor: Actor,
  { editionId, slug, title }: PageInput & { editionId: string },
): Promise<Outcome<{ id: string }>> {
  if (!may(actor, "page.write")) return refused("You may not open pages.");
  const wish = slug ?? makeSlug(title);
  if (!wish) return refused("A page's title needs a letter or a digit.", "title");
  return change(actor, async (tx, traces) => {
    await lockAddresses(tx, editionId);
    if (!(await tx.edition.count({ where: { id: editionId } }))) return refused("There is no such edition.");
    const isTaken = async (one: string) => (await tx.staticPage.count({ where: { editionId, slug: one } })) > 0;
    if (slug && (await isTaken(slug))) return refused(`Another page has the address ${slug}.`, "slug");
    const free = await firstFree(wish, isTaken);
    const { id } = await tx.staticPage.create({ data: { title, editionId, slug: free }, select: { id: true } });
    traces.audit("page.open", "page", id, undefined, { title, slug: free });
    traces.tick([frameTag(editionId)]);
    return done({ id });
  });
}
