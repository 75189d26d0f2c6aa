import type { Picture } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

/** Nothing for a picture of which nothing is said. */
export function FigureCaption({ picture, words }: { picture: Picture; words: Words }) {
  const { caption, credit, generated, gone } = picture;
  if (gone) return <figcaption>{words.pictures.gone}</figcaption>;
  if (!caption && !credit && !generated) return null;
  return (
    <figcaption>
      {caption && <span className="caption">{caption} </span>}
      {credit && <span className="credit">{words.story.photo(credit)}</span>}
      {generated && <span className="credit"> {words.story.generated}</span>}
    </figcaption>
  );
}
