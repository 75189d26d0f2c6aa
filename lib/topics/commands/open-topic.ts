import { makeSlug } from "@/lib/articles/rules";
import { change } from "@/lib/db/change";
import { obstacleToShowing } from "@/lib/images/commands/obstacle-to-showing";
import { done, refused, type Outcome } from "@/lib/outcome";
import { firstFree, lockAddresses } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";
import type { TopicInput } from "@/lib/topics/schema";

/** A new topic. A slug that was asked for must be free; one made of the name finds its own. */
export async function openTopic(
  actor: Actor,
  { editionId, slug, ...words }: TopicInput & { editionId: string },
): Promise<Outcome<{ id: string }>> {
  if (!may(actor, "topic.create")) return refused("You may not open topics.");
  const wish = slug ?? makeSlug(words.name);
  if (!wish) return refused("A topic's name needs a letter or a digit.", "name");
  return change(actor, async (tx, traces) => {
    await lockAddresses(tx, editionId);
    if (!(await tx.edition.count({ where: { id: editionId } }))) return refused("There is no such edition.");
    const obstacle = await obstacleToShowing(tx, words.imageId);
    if (obstacle) return obstacle;
    const namesake = await tx.topic.findFirst({
      where: { editionId, name: { equals: words.name, mode: "insensitive" } },
      select: { slug: true },
    });
    if (namesake) return refused(`There is a topic of that name already, at /topics/${namesake.slug}.`, "name");
    const isTaken = async (one: string) => (await tx.topic.count({ where: { editionId, slug: one } })) > 0;
    if (slug && (await isTaken(slug))) return refused(`Another topic has the address ${slug}.`, "slug");
    const free = await firstFree(wish, isTaken);
    const { id } = await tx.topic.create({ data: { ...words, editionId, slug: free }, select: { id: true } });
    traces.audit("topic.open", "topic", id, undefined, { ...words, slug: free });
    traces.tick([addressTag(editionId, "topics", free)]);
    return done({ id });
  });
}
