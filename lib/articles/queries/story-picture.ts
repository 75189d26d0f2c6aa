import { getStory } from "@/lib/articles/queries";
import { albumOf, picturePath } from "@/lib/articles/rules/album";
import type { Story } from "@/lib/articles/schema";
import type { StoryPicture } from "@/lib/articles/schema/story-picture";
import type { Lookup } from "@/lib/redirects/schema";

/**
 * What the page of a story's nth picture answers: gone with the story, moved with it, absent where it has fewer pictures. As
 * `getStory`.
 */
export async function getStoryPicture(
  editionCode: string,
  slug: string,
  number: number,
): Promise<Lookup<StoryPicture>> {
  const { found, tags } = await getStory(editionCode, slug);
  if (found.is === "moved") return afterMove(editionCode, found.to, number, tags);
  if (found.is !== "found") return { found, tags };
  const { headline, path, language, direction, section } = found.value;
  const { picture, count } = nth(found.value, number);
  if (!picture) return { found: { is: "absent" }, tags };
  const story = { headline, path, language, direction, color: section.color };
  return { found: { is: "found", value: { story, picture, number, count } }, tags };
}

/** The picture's page at the story's new address; where the story there has no such picture, the story itself. */
async function afterMove(code: string, to: string, number: number, tags: string[]): Promise<Lookup<never>> {
  const slug = /^\/.*\barticles\/([^/?#]+)$/.exec(to)?.[1];
  if (!slug) return { found: { is: "moved", to }, tags };
  const there = await getStory(code, decodeURIComponent(slug));
  const isThere = there.found.is === "found" && there.found.value.path === to && nth(there.found.value, number).picture;
  const goal = isThere ? picturePath(to, number) : to;
  return { found: { is: "moved", to: goal }, tags: [...tags, ...there.tags] };
}

function nth(story: Story, number: number) {
  const { pictures } = albumOf(story);
  return { picture: pictures[number - 1], count: pictures.length };
}
