import type { Story } from "@/lib/articles/schema";
import type { Picture } from "@/lib/images/schema";

/** The story with its pictures at addresses that carry a preview's token: what only drafts show is given to nobody else. */
export function withPass(story: Story, token: string): Story {
  const pass = (picture: Picture): Picture => ({
    ...picture,
    files: picture.files.map((file) => ({ ...file, url: `${file.url}?preview=${encodeURIComponent(token)}` })),
  });
  return {
    ...story,
    picture: story.picture && pass(story.picture),
    pictures: Object.fromEntries(Object.entries(story.pictures).map(([id, picture]) => [id, pass(picture)])),
  };
}
