import { Fragment, type ReactNode } from "react";
import { Href, type Inline, type Mark } from "@/lib/body/schema";

/** A line of a body: text with its marks. A link whose address is not one we would accept is shown as plain text. */
export function InlineText({ content = [] }: { content?: Inline[] }) {
  return content.map((inline, index) => (
    <Fragment key={index}>{inline.type === "hardBreak" ? <br /> : marked(inline.text, inline.marks ?? [])}</Fragment>
  ));
}

function marked(text: ReactNode, marks: Mark[]): ReactNode {
  return marks.reduceRight((inner, mark) => wrap(inner, mark), text);
}

function wrap(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "link":
      return <TextLink href={mark.attrs.href}>{inner}</TextLink>;
    default:
      return inner;
  }
}

function TextLink({ href, children }: { href: string; children: ReactNode }) {
  if (!Href.safeParse(href).success) return children;
  const own = href.startsWith("/");
  return (
    <a href={href} rel={own ? undefined : "noopener"}>
      {children}
    </a>
  );
}
