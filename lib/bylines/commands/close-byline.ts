import { bylineTag, mastheadTag } from "@/lib/bylines/tags";
import { change } from "@/lib/db/change";
import { done, refused, type Outcome } from "@/lib/outcome";
import { addressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";

/** Takes a byline without stories out of the record; a name over a story stays as long as the story does. */
export async function closeByline(actor: Actor, { id }: { id: string }): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not close bylines.");
  return change(actor, async (tx, traces) => {
    const byline = await tx.byline.findUnique({ where: { id }, include: { _count: { select: { articles: true } } } });
    if (!byline) return refused("There is no such byline.");
    const { editionId, slug, name, kind, title, bio, sameAs, imageId, staffId, _count } = byline;
    if (_count.articles) return refused(`This name stands over ${_count.articles} articles, so it stays.`);
    await tx.byline.delete({ where: { id } });
    traces.audit("byline.close", "byline", id, { name, slug, kind, title, bio, sameAs, imageId, staffId });
    traces.tick([bylineTag(id), mastheadTag(editionId), addressTag(editionId, "staff", slug)]);
    return done(null);
  });
}
