import type { Block, Body, Gallery, Inline, List, Paragraph, PictureUse } from "@/lib/body/schema";

const WORDS_A_MINUTE = 230;

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** The body's plain words, a line a paragraph: for search, word counts and summaries. */
export function textOf(body: Body): string {
  return body.flatMap(paragraphsOf).map(lineOf).filter(Boolean).join("\n");
}

/** Words in any script, by Unicode's word boundaries (UAX 29): Hebrew, Arabic and Thai count like English. */
export function countWords(text: string): number {
  let count = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count += 1;
  return count;
}

/** Whole minutes, never less than one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** Every use of a picture in the body, in their order. */
export function pictureUsesOf(body: Body): PictureUse[] {
  return body.flatMap((block) => {
    if (block.type === "gallery") return block.attrs.pictures;
    return block.type === "figure" ? [block.attrs] : [];
  });
}

/** The pictures of the body's figures and galleries, each once, in their order. */
export function imageIdsOf(body: Body): string[] {
  return [...new Set(pictureUsesOf(body).map(({ imageId }) => imageId))];
}

/** Every address the body's text links to, each once, in their order. */
export function hrefsOf(body: Body): string[] {
  return [...new Set(body.flatMap(hrefsOfBlock))];
}

function hrefsOfBlock(block: Block): string[] {
  if (block.type === "relatedStory") return [block.attrs.href];
  const marks = paragraphsOf(block).flatMap((line) => line.flatMap((inline) => marksOf(inline)));
  return marks.flatMap((mark) => (mark.type === "link" ? [mark.attrs.href] : []));
}

/** The lines of text in a block. A pull quote has none: it repeats the story's own words. */
function paragraphsOf(block: Block): Inline[][] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [block.content ?? []];
    case "blockquote":
      return block.content.map(contentOf);
    case "bulletList":
    case "orderedList":
      return linesOfList(block);
    case "table":
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.map(contentOf)));
    case "factBox":
      return linesOf(block.content);
    case "gallery":
      return linesOfGallery(block);
    case "pullQuote":
    case "relatedStory":
    case "figure":
    case "embed":
    case "horizontalRule":
      return [];
  }
}

/** A gallery tells its part of the story in its title and captions; what is left to the pictures is said with them. */
function linesOfGallery({ attrs }: Gallery): Inline[][] {
  const lines = [attrs.title, ...attrs.pictures.map(({ caption }) => caption)].filter(Boolean);
  return lines.map((text) => [{ type: "text", text }]);
}

function linesOfList(list: List): Inline[][] {
  return list.content.flatMap((item) => linesOf(item.content));
}

function linesOf(parts: (Paragraph | List)[]): Inline[][] {
  return parts.flatMap((part) => (part.type === "paragraph" ? [contentOf(part)] : linesOfList(part)));
}

const contentOf = (paragraph: Paragraph): Inline[] => paragraph.content ?? [];
const lineOf = (line: Inline[]) => line.map((inline) => (inline.type === "text" ? inline.text : " ")).join("");
const marksOf = (inline: Inline) => (inline.type === "text" ? (inline.marks ?? []) : []);
