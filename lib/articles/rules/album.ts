import type { Story } from "@/lib/articles/schema";
import { pictureUsesOf } from "@/lib/body/rules";
import type { PictureUse } from "@/lib/body/schema";
import type { Picture } from "@/lib/images/schema";

/**
 * The pictures of a story as its picture pages show them one after the other: the main one, unless the body shows it again,
 * then the body's. `numbers` count from 1; a use whose picture was taken down has none. `hero`: the main picture's, 0 for none.
 */
export type Album = { pictures: Picture[]; hero: number; numbers: Map<PictureUse, number> };

export function albumOf({ picture, pictures, body }: Pick<Story, "picture" | "pictures" | "body">): Album {
  const uses = pictureUsesOf(body).flatMap((use) => {
    const used = pictures[use.imageId];
    return used && !used.gone ? [{ use, shown: shownAs(used, use) }] : [];
  });
  const again = uses.findIndex(({ use }) => use.imageId === picture?.id);
  const first = picture && !picture.gone && again < 0 ? [picture] : [];
  return {
    pictures: [...first, ...uses.map(({ shown }) => shown)],
    hero: first.length || again + 1,
    numbers: new Map(uses.map(({ use }, index) => [use, first.length + index + 1])),
  };
}

/** A picture with what is said of it where it is used instead; of one that was taken down nothing is. */
export function shownAs(picture: Picture, said: Pick<PictureUse, "alt" | "caption" | "credit">): Picture {
  if (picture.gone) return picture;
  return {
    ...picture,
    alt: said.alt || picture.alt,
    caption: said.caption || picture.caption,
    credit: said.credit || picture.credit,
  };
}

/** A picture's own page, by the story's path and the picture's number in its album. */
export const picturePath = (storyPath: string, number: number) => `${storyPath}/pictures/${number}`;

/** The id of the place on a story's page where a picture stands. */
export const pictureAnchor = (number: number) => `picture-${number}`;

/** The number in the address of a picture's page; 0, which no picture has, for anything but a plain number. */
export const pictureNumber = (param: string) => (/^[1-9]\d{0,3}$/.test(param) ? Number(param) : 0);
