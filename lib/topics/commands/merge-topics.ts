import { change } from "@/lib/db/change";
import { SITE } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { lockAddresses, moveAddress } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";
import { topicListTag, topicTag } from "@/lib/topics/tags";

/** Puts every story of a topic under another one of its edition, and leads the topic's address there. */
export async function mergeTopics(actor: Actor, { id, intoId }: { id: string; intoId: string }): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not merge topics.");
  if (id === intoId) return refused("A topic cannot be merged into itself.", "intoId");
  return change(actor, async (tx, traces) => {
    const [topic, into] = await Promise.all([id, intoId].map((one) => tx.topic.findUnique({ where: { id: one } })));
    if (!topic) return refused("There is no such topic.");
    if (into?.editionId !== topic.editionId) return refused("There is no such topic to merge into.", "intoId");
    const { editionId, name, slug, description } = topic;
    await lockAddresses(tx, editionId);
    await tx.$executeRaw`
      UPDATE article_topics SET topic_id = ${intoId}::uuid WHERE topic_id = ${id}::uuid
        AND NOT EXISTS (SELECT FROM article_topics also
                        WHERE also.article_id = article_topics.article_id AND also.topic_id = ${intoId}::uuid)`;
    await tx.articleTopic.deleteMany({ where: { topicId: id } });
    await tx.placement.updateMany({ where: { topicId: id }, data: { topicId: intoId } });
    await tx.topic.delete({ where: { id } });
    await moveAddress(tx, { editionId, room: "topics", from: slug, to: into.slug });
    traces.audit("topic.merge", "topic", id, { name, slug, description }, { into: into.name, intoId });
    traces.tick([topicTag(id), topicListTag(intoId), SITE, addressTag(editionId, "topics", slug)]);
    return done(null);
  });
}
