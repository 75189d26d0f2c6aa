import type { Story, StoryCorrection } from "@/lib/articles/schema";
import { blockHtml } from "@/lib/feeds/rules/block-html";
import { figureHtml } from "@/lib/feeds/rules/figure-html";
import type { Edition } from "@/lib/editions/schema";
import { formatDay, wordsFor } from "@/lib/words/rules";
import { attributesOf, escaped } from "@/lib/xml/rules";

/**
 * A story whole, as a feed carries it: main picture, text and what was corrected, every address absolute. `site` is the
 * origin, without a slash.
 */
export function storyHtml(story: Story, edition: Edition, site: string): string {
  const words = wordsFor(edition.language);
  const html = [
    story.picture ? figureHtml(story.picture, site, words) : "",
    ...story.body.map((block) => blockHtml(block, { pictures: story.pictures, site, words })),
    ...story.corrections.map((correction) => correctionHtml(correction, edition)),
  ].join("");
  // Readers of feeds take left to right for granted.
  if (story.direction === "ltr") return html;
  return `<div${attributesOf({ lang: story.language, dir: story.direction })}>${html}</div>`;
}

function correctionHtml({ kind, text, at }: StoryCorrection, edition: Edition): string {
  if (kind === "MINOR") return "";
  const time = `<time${attributesOf({ datetime: at })}>${escaped(formatDay(at, edition))}</time>`;
  const name = wordsFor(edition.language).story.changes[kind];
  return `<p><strong>${escaped(name)}</strong> (${time}): ${escaped(text)}</p>`;
}
