import { getStory } from "@/lib/articles/queries";
import { albumOf } from "@/lib/articles/rules/album";
import type { StoryPicture } from "@/lib/articles/schema/story-picture";
import type { Lookup } from "@/lib/redirects/schema";

/** What the page of a story's nth picture answers: gone with the story, absent where it has fewer pictures. As `getStory`. */
export async function getStoryPicture(
  editionCode: string,
  slug: string,
  number: number,
): Promise<Lookup<StoryPicture>> {
  const { found, tags } = await getStory(editionCode, slug);
  if (found.is !== "found") return { found, tags };
  const { headline, path, language, direction, section } = found.value;
  const { pictures } = albumOf(found.value);
  const picture = pictures[number - 1];
  if (!picture) return { found: { is: "absent" }, tags };
  const story = { headline, path, language, direction, color: section.color };
  return { found: { is: "found", value: { story, picture, number, count: pictures.length } }, tags };
}
