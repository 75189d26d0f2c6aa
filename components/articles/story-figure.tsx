import type { ReactNode } from "react";
import type { Picture } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

type StoryFigureProps = {
  caption: string;
  credit: string;
  generated?: boolean;
  words: Words;
  hero?: boolean;
  children: ReactNode;
};

/** A picture with what it shows and, apart from it, whose it is. */
export function StoryFigure({ caption, credit, generated = false, words, hero = false, children }: StoryFigureProps) {
  return (
    <figure className={hero ? "hero" : "figure"}>
      {children}
      {(caption || credit || generated) && (
        <figcaption>
          {caption && <span className="caption">{caption} </span>}
          {credit && <span className="credit">{words.story.photo(credit)}</span>}
          {generated && <span className="credit"> {words.story.generated}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** Wider than high, so that it may fill the column. */
export function isWide(picture: Picture): boolean {
  return picture.width >= picture.height;
}
