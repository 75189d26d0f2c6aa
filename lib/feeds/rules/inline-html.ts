import { Href, type Inline, type Mark } from "@/lib/body/schema";
import { attributesOf, escaped } from "@/lib/xml/rules";

/** A line of a body as HTML; addresses of our own get `site`, the origin, before them. */
export function inlineHtml(content: Inline[] | undefined, site: string): string {
  return (content ?? [])
    .map((inline) => {
      if (inline.type === "hardBreak") return "<br>";
      return (inline.marks ?? []).reduceRight((inner, mark) => marked(inner, mark, site), escaped(inline.text));
    })
    .join("");
}

function marked(inner: string, mark: Mark, site: string): string {
  switch (mark.type) {
    case "bold":
      return `<strong>${inner}</strong>`;
    case "italic":
      return `<em>${inner}</em>`;
    case "link":
      return Href.safeParse(mark.attrs.href).success ? linked(inner, mark.attrs.href, site) : inner;
    default:
      return inner;
  }
}

function linked(inner: string, href: string, site: string): string {
  return `<a${attributesOf({ href: href.startsWith("/") ? site + href : href })}>${inner}</a>`;
}
