import { BodyList } from "@/components/articles/body-list";
import { BodyParagraph } from "@/components/articles/body-paragraph";
import { BodyTable } from "@/components/articles/body-table";
import { EmbedLink } from "@/components/articles/embed-link";
import { FactBox } from "@/components/articles/fact-box";
import { InlineText } from "@/components/articles/inline-text";
import { RelatedStory } from "@/components/articles/related-story";
import { isWide, StoryFigure } from "@/components/articles/story-figure";
import { Picture } from "@/components/ui/picture";
import type { Block, Body, Figure } from "@/lib/body/schema";
import type { Picture as Pictured } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

type BodyProps = { body: Body; pictures: Record<string, Pictured>; words: Words };

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

function BodyBlock({ block, pictures, words }: Omit<BodyProps, "body"> & { block: Block }) {
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
    case "figure":
      return <BodyFigure attrs={block.attrs} picture={pictures[block.attrs.imageId]} words={words} />;
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

type BodyFigureProps = { attrs: Figure["attrs"]; picture?: Pictured; words: Words };

function BodyFigure({ attrs, picture, words }: BodyFigureProps) {
  if (!picture) return null;
  const shown = { ...picture, alt: attrs.alt || picture.alt };
  const sizes = isWide(picture) ? "(min-width: 40rem) 592px, 100vw" : "(min-width: 40rem) 416px, 100vw";
  return (
    <StoryFigure
      caption={attrs.caption || picture.caption}
      credit={attrs.credit || picture.credit}
      generated={picture.generated}
      words={words}
    >
      <Picture picture={shown} shape="FULL" sizes={sizes} />
    </StoryFigure>
  );
}
