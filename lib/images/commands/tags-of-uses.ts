import { tagsOfLists, tagsOfStory } from "@/lib/articles/tags";
import type { Tx } from "@/lib/db/client";
import { imageTag } from "@/lib/images/tags";

/** The tags of every page that shows a picture: itself, the live stories it stands in, and the lists these stand in. */
export async function tagsOfUses(tx: Pick<Tx, "article">, imageId: string): Promise<string[]> {
  const shown = await tx.article.findMany({
    where: { state: "PUBLISHED", imageUses: { some: { imageId } } },
    select: {
      ...{ id: true, editionId: true, slug: true, sectionId: true },
      bylines: { select: { bylineId: true } },
      topics: { select: { topicId: true } },
    },
  });
  const tags = shown.flatMap(({ bylines, topics, ...story }) => [
    ...tagsOfStory(story),
    ...tagsOfLists({
      ...story,
      bylineIds: bylines.map(({ bylineId }) => bylineId),
      topicIds: topics.map(({ topicId }) => topicId),
    }),
  ]);
  return [...new Set([imageTag(imageId), ...tags])];
}
