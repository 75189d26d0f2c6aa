import { change } from "@/lib/db/change";
import { frameTag } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { lockAddresses, moveAddress } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";
import type { PageInput } from "@/lib/static-pages/schema";

/** Changes a page's title, address, and whether readers see it; an old address then leads to the new one. */
export async function revisePage(actor: Actor, { id, slug, ...page }: PageInput & { id: string }): Promise<Outcome> {
  if (!may(actor, "page.write")) return refused("You may not change pages.");
  return change(actor, async (tx, traces) => {
    const before = await tx.staticPage.findUnique({ where: { id } });
    if (!before) return refused("There is no such page.");
    const { editionId, title, published } = before;
    const next = slug ?? before.slug;
    await lockAddresses(tx, editionId);
    if (await tx.staticPage.count({ where: { editionId, slug: next, id: { not: id } } })) {
      return refused(`Another page has the address ${next}.`, "slug");
    }
    await tx.staticPage.update({ where: { id }, data: { ...page, slug: next } });
    if (next !== before.slug) await moveAddress(tx, { editionId, room: "pages", from: before.slug, to: next });
    traces.audit("page.revise", "page", id, { title, slug: before.slug, published }, { ...page, slug: next });
    traces.tick([frameTag(editionId), ...[before.slug, next].map((one) => addressTag(editionId, "pages", one))]);
    return done(null);
  });
}
