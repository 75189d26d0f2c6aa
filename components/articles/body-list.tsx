import { InlineText } from "@/components/articles/inline-text";
import type { List, ListItem } from "@/lib/body/schema";

/** An item of one paragraph stands without it: a list of names is not a list of paragraphs. */
export function BodyList({ list }: { list: List }) {
  const Element = list.type === "orderedList" ? "ol" : "ul";
  return (
    <Element>
      {list.content.map((item, index) => (
        <li key={index}>
          <ItemParts item={item} />
        </li>
      ))}
    </Element>
  );
}

function ItemParts({ item }: { item: ListItem }) {
  const paragraphs = item.content.filter((part) => part.type === "paragraph").length;
  return item.content.map((part, index) => {
    if (part.type !== "paragraph") return <BodyList key={index} list={part} />;
    const text = <InlineText key={index} content={part.content} />;
    return paragraphs > 1 ? <p key={index}>{text}</p> : text;
  });
}
