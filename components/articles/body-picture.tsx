import { StoryFigure } from "@/components/articles/story-figure";
import { Picture, type PictureProps } from "@/components/ui/picture";
import { picturePath, shownAs, type Album as Numbered } from "@/lib/articles/rules/album";
import type { PictureUse } from "@/lib/body/schema";
import type { Picture as Pictured } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

/** The pictures that have pages of their own, and under which path; without it a picture leads nowhere. */
export type Album = Numbered & { path: string };

type BodyPictureProps = Pick<PictureProps, "shape" | "sizes"> & {
  use: PictureUse;
  picture?: Pictured;
  album?: Album;
  words: Words;
};

/** A picture of the body with what is said of it there, leading to its own page. */
export function BodyPicture({ use, picture, shape, sizes, album, words }: BodyPictureProps) {
  if (!picture) return null;
  const shown = shownAs(picture, use);
  return (
    <StoryFigure picture={shown} words={words} {...wayTo(album, album?.numbers.get(use), words)}>
      <Picture picture={shown} shape={shape} sizes={sizes} />
    </StoryFigure>
  );
}

/** A picture's number on the page and the address of its own, for a `StoryFigure`; nothing where it has none. */
export function wayTo(album: Album | undefined, number: number | undefined, words: Words) {
  if (!album || !number) return {};
  return { number, href: picturePath(album.path, number), label: words.pictures.title(number, album.pictures.length) };
}
