import type { ReactNode } from "react";
import { FigureCaption } from "@/components/articles/figure-caption";
import { pictureAnchor } from "@/lib/articles/rules/album";
import type { Picture } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

type StoryFigureProps = {
  picture: Picture;
  words: Words;
  hero?: boolean;
  /** Its number among the story's pictures and the address of its own page, with a name for the way there. */
  number?: number;
  href?: string;
  label?: string;
  children: ReactNode;
};

/** A picture with what it shows and, apart from it, whose it is. */
export function StoryFigure({ picture, words, hero = false, number, href, label, children }: StoryFigureProps) {
  return (
    <figure className={hero ? "hero" : "figure"} id={number ? pictureAnchor(number) : undefined}>
      {href ? (
        <a href={href} className="enlarge">
          {children}
          <span className="unseen">{label}</span>
        </a>
      ) : (
        children
      )}
      <FigureCaption picture={picture} words={words} />
    </figure>
  );
}

/** Wider than high, so that it may fill the column. */
export function isWide(picture: Picture): boolean {
  return picture.width >= picture.height;
}
