import { shownAs } from "@/lib/articles/rules/album";
import type {
  Block,
  Embed,
  FactBox,
  Gallery,
  Inline,
  List,
  Paragraph,
  PictureUse,
  RelatedStory,
  Table,
} from "@/lib/body/schema";
import { figureHtml } from "@/lib/feeds/rules/figure-html";
import { inlineHtml } from "@/lib/feeds/rules/inline-html";
import type { Picture } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";
import { attributesOf, escaped } from "@/lib/xml/rules";

export type Setting = { pictures: Record<string, Picture>; site: string; words: Words };

/** A block of a body as HTML without classes or styles: a feed reader brings its own. */
export function blockHtml(block: Block, setting: Setting): string {
  const { site } = setting;
  switch (block.type) {
    case "paragraph":
      return paragraphHtml(block, site);
    case "heading": {
      const name = block.attrs.level === 3 ? "h3" : "h2";
      return `<${name}${attributesOf({ dir: block.attrs.dir })}>${inlineHtml(block.content, site)}</${name}>`;
    }
    case "blockquote":
      return `<blockquote>${block.content.map((part) => paragraphHtml(part, site)).join("")}</blockquote>`;
    case "pullQuote":
      return ""; // the story's own words a second time
    case "bulletList":
    case "orderedList":
      return listHtml(block, site);
    case "figure":
      return usedHtml(block.attrs, setting);
    case "gallery":
      return galleryHtml(block, setting);
    case "embed":
      return embedHtml(block.attrs, setting.words);
    case "table":
      return tableHtml(block, site);
    case "factBox":
      return factsHtml(block, site);
    case "relatedStory":
      return `<p>${inlineHtml(linkTo(block.attrs), site)}</p>`;
    case "horizontalRule":
      return "<hr>";
    default:
      return "";
  }
}

function paragraphHtml({ attrs, content }: Paragraph, site: string): string {
  return `<p${attributesOf({ dir: attrs?.dir })}>${inlineHtml(content, site)}</p>`;
}

function listHtml(list: List, site: string): string {
  const name = list.type === "orderedList" ? "ol" : "ul";
  const items = list.content.map(({ content }) => {
    const parts = content.map((part) => (part.type === "paragraph" ? paragraphHtml(part, site) : listHtml(part, site)));
    return `<li>${parts.join("")}</li>`;
  });
  return `<${name}>${items.join("")}</${name}>`;
}

function factsHtml({ attrs, content }: FactBox, site: string): string {
  const title = attrs?.title ? `<h3>${escaped(attrs.title)}</h3>` : "";
  const parts = content.map((part) => (part.type === "paragraph" ? paragraphHtml(part, site) : listHtml(part, site)));
  return `<aside>${title}${parts.join("")}</aside>`;
}

function usedHtml(use: PictureUse, { pictures, site, words }: Setting): string {
  const picture = pictures[use.imageId];
  return picture ? figureHtml(shownAs(picture, use), site, words) : "";
}

function galleryHtml({ attrs }: Gallery, setting: Setting): string {
  const figures = attrs.pictures.map((use) => usedHtml(use, setting)).join("");
  return attrs.title && figures ? `<h3>${escaped(attrs.title)}</h3>${figures}` : figures;
}

function linkTo({ href, title }: RelatedStory["attrs"]): Inline[] {
  return [{ type: "text", text: title, marks: [{ type: "link", attrs: { href } }] }];
}

/** A link: what others embed has no place in a reader that we do not know. */
function embedHtml({ url, title }: Embed["attrs"], words: Words): string {
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") return "";
  const text = [words.story.embed(new URL(url).hostname.replace(/^www\./, "")), title].filter(Boolean).join(": ");
  return `<p><a${attributesOf({ href: url })}>${escaped(text)}</a></p>`;
}

function tableHtml({ attrs, content }: Table, site: string): string {
  const rows = content.map((row) => {
    const cells = row.content.map((cell) => {
      const name = cell.type === "tableHeader" ? "th" : "td";
      return `<${name}>${cell.content.map((part) => inlineHtml(part.content, site)).join("<br>")}</${name}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const caption = attrs?.caption ? `<caption>${escaped(attrs.caption)}</caption>` : "";
  return `<table>${caption}<tbody>${rows.join("")}</tbody></table>`;
}
