import { obstacleToTies } from "@/lib/bylines/commands/ties";
import type { BylineInput } from "@/lib/bylines/schema";
import { bylineTag, mastheadTag } from "@/lib/bylines/tags";
import { change } from "@/lib/db/change";
import { SITE } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { lockAddresses, moveAddress } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";

/** Changes what is said of a byline; an old address then leads to the new one. */
export async function reviseByline(
  actor: Actor,
  { id, slug, ...words }: BylineInput & { id: string },
): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not change bylines.");
  return change(actor, async (tx, traces) => {
    const before = await tx.byline.findUnique({ where: { id } });
    if (!before) return refused("There is no such byline.");
    const { editionId, name, kind, title, bio, sameAs, imageId, staffId } = before;
    const next = slug ?? before.slug;
    await lockAddresses(tx, editionId);
    const obstacle = await obstacleToTies(tx, words);
    if (obstacle) return obstacle;
    if (await tx.byline.count({ where: { editionId, slug: next, id: { not: id } } })) {
      return refused(`Another byline has the address ${next}.`, "slug");
    }
    await tx.byline.update({ where: { id }, data: { ...words, slug: next } });
    if (next !== before.slug) await moveAddress(tx, { editionId, room: "staff", from: before.slug, to: next });
    const said = { name, slug: before.slug, kind, title, bio, sameAs, imageId, staffId };
    traces.audit("byline.revise", "byline", id, said, { ...words, slug: next });
    const addresses = [before.slug, next].map((one) => addressTag(editionId, "staff", one));
    // The name stands under every teaser, wherever listed.
    const isSeenElsewhere = words.name !== name || next !== before.slug;
    traces.tick([bylineTag(id), mastheadTag(editionId), ...(isSeenElsewhere ? [SITE] : []), ...addresses]);
    return done(null);
  });
}
