import { BodyList } from "@/components/articles/body-list";
import { BodyPicture, type Album } from "@/components/articles/body-picture";
import { BodyParagraph } from "@/components/articles/body-paragraph";
import { BodyTable } from "@/components/articles/body-table";
import { EmbedLink } from "@/components/articles/embed-link";
import { FactBox } from "@/components/articles/fact-box";
import { Gallery } from "@/components/articles/gallery";
import { InlineText } from "@/components/articles/inline-text";
import { RelatedStory } from "@/components/articles/related-story";
import { isWide } from "@/components/articles/story-figure";
import type { Block, Body } from "@/lib/body/schema";
import type { Picture as Pictured } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

type BodyProps = {
  body: Body;
  pictures: Record<string, Pictured>;
  /** Given where the story's pictures have pages of their own. */
  album?: Album;
  words: Words;
};

const WIDE = "(min-width: 40rem) 592px, 100vw";
const TALL = "(min-width: 40rem) 416px, 100vw";

/** A body as elements. A block of an unknown type is left out. */
export function StoryBody({ body, ...rest }: BodyProps) {
  return (
    <div className="body">
      {body.map((block, index) => (
        <BodyBlock key={index} block={block} {...rest} />
      ))}
    </div>
  );
}

function BodyBlock({ block, pictures, album, words }: Omit<BodyProps, "body"> & { block: Block }) {
  switch (block.type) {
    case "paragraph":
      return <BodyParagraph paragraph={block} />;
    case "heading": {
      const Heading = block.attrs.level === 3 ? "h3" : "h2";
      return (
        <Heading dir={block.attrs.dir}>
          <InlineText content={block.content} />
        </Heading>
      );
    }
    case "blockquote":
      return (
        <blockquote>
          {block.content.map((paragraph, index) => (
            <BodyParagraph key={index} paragraph={paragraph} />
          ))}
        </blockquote>
      );
    case "pullQuote":
      return (
        <aside className="pull">
          <p>
            <InlineText content={block.content} />
          </p>
          {block.attrs.attribution && <p className="pull-by">{block.attrs.attribution}</p>}
        </aside>
      );
    case "bulletList":
    case "orderedList":
      return <BodyList list={block} />;
    case "figure": {
      const picture = pictures[block.attrs.imageId];
      const sizes = picture && isWide(picture) ? WIDE : TALL;
      return <BodyPicture use={block.attrs} picture={picture} shape="FULL" sizes={sizes} album={album} words={words} />;
    }
    case "gallery":
      return <Gallery attrs={block.attrs} pictures={pictures} album={album} words={words} />;
    case "embed":
      return <EmbedLink embed={block.attrs} words={words} />;
    case "table":
      return <BodyTable table={block} words={words} />;
    case "factBox":
      return <FactBox box={block} />;
    case "relatedStory":
      return <RelatedStory attrs={block.attrs} />;
    case "horizontalRule":
      return <hr />;
    default:
      return null;
  }
}
