import { albumOf } from "@/lib/articles/rules/album";
import type { Story, StoryByline } from "@/lib/articles/schema";
import type { Picture, PictureFile } from "@/lib/images/schema";

/** What never changes about a story, wherever it moves. */
export const guidOf = (story: { id: string }) => `urn:uuid:${story.id}`;

/** When readers last saw something new in it. */
export const changedAt = (story: Story) => story.revisedAt ?? story.publishedAt;

/** Whoever wrote it, each once; whoever else stands over it when nobody did. */
export function authorsOf(story: Story): { name: string; path?: string }[] {
  // A free-text line stands instead of the names.
  if (story.bylineText) return [{ name: story.bylineText }];
  const writers = story.bylines.filter(isWriter);
  const named = writers.length ? writers : story.bylines;
  return [...new Map(named.map(({ name, path }) => [path, { name, path }])).values()];
}

/** The pictures of a story, the main one first, each once and as it is shown there. */
export function picturesOf(story: Story): Picture[] {
  const all = [...(story.picture ? [story.picture] : []), ...albumOf(story).pictures];
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

/** The file for whoever takes one only: the largest JPEG of the whole picture, else the largest of any kind. */
export function fileFor(picture: Picture): PictureFile | undefined {
  const rank = (file: PictureFile) => Number(file.shape === "FULL") * 2 + Number(file.format === "JPEG");
  return picture.files.toSorted((a, b) => rank(b) - rank(a) || b.width - a.width)[0];
}

const isWriter = ({ role }: StoryByline) => role === "WORDS" || role === "ADDITIONAL_REPORTING";
