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

/** The pictures of a story, the main one first, each as it is shown there. */
export function picturesOf(story: Story): Picture[] {
  const shown = story.picture ? [story.picture] : [];
  for (const block of story.body) {
    if (block.type !== "figure") continue;
    const picture = story.pictures[block.attrs.imageId];
    if (picture && !shown.some((other) => other.id === picture.id)) shown.push(shownAs(picture, block.attrs));
  }
  return shown;
}

/** A picture with what a figure says of it instead. */
export function shownAs(picture: Picture, said: { alt: string; caption: string; credit: string }): Picture {
  return {
    ...picture,
    alt: said.alt || picture.alt,
    caption: said.caption || picture.caption,
    credit: said.credit || picture.credit,
  };
}

/** The file for whoever takes one only: the largest JPEG of the whole picture, else the largest of any kind. */
export function fileFor(picture: Picture): PictureFile | undefined {
  const rank = (file: PictureFile) => Number(file.shape === "FULL") * 2 + Number(file.format === "JPEG");
  return picture.files.toSorted((a, b) => rank(b) - rank(a) || b.width - a.width)[0];
}

const isWriter = ({ role }: StoryByline) => role === "WORDS" || role === "ADDITIONAL_REPORTING";
