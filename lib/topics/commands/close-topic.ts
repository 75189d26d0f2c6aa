import { change } from "@/lib/db/change";
import { done, refused, type Outcome } from "@/lib/outcome";
import { addressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";
import { topicTag } from "@/lib/topics/tags";

/** Takes a topic without stories out of the record; one with stories can be merged. */
export async function closeTopic(actor: Actor, { id }: { id: string }): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not close topics.");
  return change(actor, async (tx, traces) => {
    const topic = await tx.topic.findUnique({ where: { id }, include: { _count: { select: { articles: true } } } });
    if (!topic) return refused("There is no such topic.");
    const { editionId, slug, name, description, imageId, _count } = topic;
    if (_count.articles) return refused(`${_count.articles} articles stand under this topic: merge it into another.`);
    await tx.topic.delete({ where: { id } });
    traces.audit("topic.close", "topic", id, { name, slug, description, imageId });
    traces.tick([topicTag(id), addressTag(editionId, "topics", slug)]);
    return done(null);
  });
}
