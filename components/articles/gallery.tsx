import { BodyPicture, type Album } from "@/components/articles/body-picture";
import type { Gallery as Pictured } from "@/lib/body/schema";
import type { Picture } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

/** Of an odd number the first stands across both columns, so that no row is left half empty. */
const FIRST = "(min-width: 40rem) 592px, 100vw";
const PAIRED = "(min-width: 40rem) 288px, (min-width: 30rem) 46vw, 100vw";

type GalleryProps = { attrs: Pictured["attrs"]; pictures: Record<string, Picture>; album?: Album; words: Words };

/** Pictures cut alike in two columns, each with its caption; the whole of it is on its own page. */
export function Gallery({ attrs, pictures, album, words }: GalleryProps) {
  const shown = attrs.pictures.filter(({ imageId }) => pictures[imageId]);
  if (shown.length === 0) return null;
  return (
    <section className="gallery" aria-label={attrs.title || words.pictures.gallery}>
      {attrs.title && <p className="gallery-title">{attrs.title}</p>}
      {shown.map((use, index) => (
        <BodyPicture
          key={index}
          use={use}
          picture={pictures[use.imageId]}
          shape="STANDARD"
          sizes={index === 0 && shown.length % 2 === 1 ? FIRST : PAIRED}
          album={album}
          words={words}
        />
      ))}
    </section>
  );
}
