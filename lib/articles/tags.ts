import { bylineListTag, bylineTag } from "@/lib/bylines/tags";
import { listsTag } from "@/lib/editions/tags";
import { imageTag } from "@/lib/images/tags";
import { addressTag } from "@/lib/redirects/tags";
import { sectionListTag, sectionTag } from "@/lib/sections/tags";
import { topicListTag, topicTag } from "@/lib/topics/tags";

/** What decides under which tags a story is filed and which lists it stands in. */
export type Whereabouts = {
  id: string;
  editionId: string;
  slug: string;
  sectionId: string | null;
  bylineIds: string[];
  topicIds: string[];
};

export const articleTag = (id: string) => `article:${id}`;

/** Ticked when a story changes: its address and wherever it is shown by name. */
export function tagsOfStory({ id, editionId, slug }: Pick<Whereabouts, "id" | "editionId" | "slug">): string[] {
  return [addressTag(editionId, "articles", slug), articleTag(id)];
}

/** Ticked besides when a story appears in, changes in or leaves its lists. */
export function tagsOfLists(story: Omit<Whereabouts, "id" | "slug">): string[] {
  return [
    listsTag(story.editionId),
    ...(story.sectionId ? [sectionListTag(story.sectionId)] : []),
    ...story.topicIds.map(topicListTag),
    ...story.bylineIds.map(bylineListTag),
  ];
}

/** Carried by a story's page: everything whose change must show on it. `shownIds`: other stories that it links to. */
export function tagsOfPage(story: Whereabouts & { imageIds: string[]; shownIds: string[] }): string[] {
  const tags = [
    ...tagsOfStory(story),
    ...(story.sectionId ? [sectionTag(story.sectionId)] : []),
    ...story.bylineIds.map(bylineTag),
    ...story.topicIds.map(topicTag),
    ...story.imageIds.map(imageTag),
    ...story.shownIds.map(articleTag),
  ];
  return [...new Set(tags)];
}
