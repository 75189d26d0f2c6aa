import type { Marked } from "@/lib/search/schema";

/** Private-use characters that the database sets around what answers: no markup crosses from there. */
export const MARKS = { start: "\uE000", stop: "\uE001" } as const;

/** A text with marks in pieces. */
export function markedOf(text: string): Marked {
  const pieces: Marked = [];
  for (const [place, part] of text.split(MARKS.start).entries()) {
    const [hit = "", ...plain] = place === 0 ? ["", part] : part.split(MARKS.stop);
    if (hit) pieces.push({ text: hit, hit: true });
    if (plain.join("")) pieces.push({ text: plain.join(""), hit: false });
  }
  return pieces;
}

/** A headline's pieces; plain when marking would have changed its letters. */
export function markedHeadline(headline: string, marked: string): Marked {
  const pieces = markedOf(marked);
  return pieces.map((piece) => piece.text).join("") === headline ? pieces : [{ text: headline, hit: false }];
}

/** An excerpt's pieces; null when nothing in it is marked. */
export function markedExcerpt(marked: string): Marked | null {
  const pieces = markedOf(marked);
  return pieces.some((piece) => piece.hit) ? pieces : null;
}
