import { fileFor } from "@/lib/feeds/rules/story-parts";
import type { Picture } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";
import { attributesOf, escaped } from "@/lib/xml/rules";

/** A picture with its caption and, apart from it, whose it is. Nothing when it has no file. */
export function figureHtml(picture: Picture, site: string, words: Words): string {
  const file = fileFor(picture);
  if (!file) return "";
  const image = attributesOf({ src: site + file.url, alt: picture.alt, width: file.width, height: file.height });
  const lines = [picture.caption, picture.credit && words.story.photo(picture.credit)].filter(Boolean);
  const caption = lines.length ? `<figcaption>${lines.map(escaped).join(" ")}</figcaption>` : "";
  return `<figure><img${image}>${caption}</figure>`;
}
