import { change } from "@/lib/db/change";
import { SITE } from "@/lib/editions/tags";
import { obstacleToShowing } from "@/lib/images/commands/obstacle-to-showing";
import { done, refused, type Outcome } from "@/lib/outcome";
import { lockAddresses, moveAddress } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";
import type { TopicInput } from "@/lib/topics/schema";
import { topicTag } from "@/lib/topics/tags";

/** Changes what is said of a topic; an old address then leads to the new one. */
export async function reviseTopic(actor: Actor, { id, slug, ...words }: TopicInput & { id: string }): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not change topics.");
  return change(actor, async (tx, traces) => {
    const before = await tx.topic.findUnique({ where: { id } });
    if (!before) return refused("There is no such topic.");
    const { editionId, name, description, imageId } = before;
    const next = slug ?? before.slug;
    await lockAddresses(tx, editionId);
    const obstacle = await obstacleToShowing(tx, words.imageId);
    if (obstacle) return obstacle;
    if (await tx.topic.count({ where: { editionId, slug: next, id: { not: id } } })) {
      return refused(`Another topic has the address ${next}.`, "slug");
    }
    await tx.topic.update({ where: { id }, data: { ...words, slug: next } });
    if (next !== before.slug) await moveAddress(tx, { editionId, room: "topics", from: before.slug, to: next });
    traces.audit(
      "topic.revise",
      "topic",
      id,
      { name, slug: before.slug, description, imageId },
      { ...words, slug: next },
    );
    const addresses = [before.slug, next].map((one) => addressTag(editionId, "topics", one));
    // Its name and address stand under every story of it.
    const isSeenElsewhere = words.name !== name || next !== before.slug;
    traces.tick([topicTag(id), ...(isSeenElsewhere ? [SITE] : []), ...addresses]);
    return done(null);
  });
}
