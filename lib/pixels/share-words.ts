import sharp from "sharp";
import { FACES, haveFonts } from "@/lib/pixels/share-fonts";

export type Written = { input: Buffer; width: number; height: number };
export type Hand = { face: keyof typeof FACES; size: number; color: string; direction: "ltr" | "rtl" };

/** A line of text as a picture cut to its ink; `size` in pixels. */
export function writeLine(text: string, hand: Hand): Promise<Written> {
  return write(text, hand);
}

/**
 * A text in at most `width` × `height` pixels: in the largest of `sizes` in which it fits, its lines of like length. One
 * that fits in none is cut between words in the smallest.
 */
export async function writeHeadline(
  text: string,
  hand: Omit<Hand, "size">,
  room: { width: number; height: number; sizes: readonly number[] },
): Promise<Written> {
  for (const size of room.sizes) {
    const written = await write(text, { ...hand, size }, room.width);
    if (fits(written, room)) return balance(written, text, { ...hand, size });
  }
  return cut(text, { ...hand, size: Math.min(...room.sizes) }, room);
}

/** The narrowest column that takes no more lines: a headline looks set, not poured. */
async function balance(widest: Written, text: string, hand: Hand): Promise<Written> {
  let best = widest;
  let [narrow, wide] = [Math.ceil(widest.width / 2), widest.width];
  while (wide - narrow > 16) {
    const width = Math.round((narrow + wide) / 2);
    const written = await write(text, hand, width);
    // A line of other letters may be some pixels lower; another line is a whole size.
    const isAsLow = written.width <= width && written.height < widest.height + hand.size / 2;
    if (isAsLow) best = written;
    if (isAsLow) wide = width;
    else narrow = width;
  }
  return best;
}

async function cut(text: string, hand: Hand, room: { width: number; height: number }): Promise<Written> {
  const words = text.split(" ");
  let [some, tooMany] = [1, words.length];
  const first = (count: number) => write(`${words.slice(0, count).join(" ")}…`, hand, room.width, "word-char");
  while (tooMany - some > 1) {
    const count = Math.floor((some + tooMany) / 2);
    if (fits(await first(count), room)) some = count;
    else tooMany = count;
  }
  const written = await first(some);
  if (fits(written, room)) return written;
  const { data, info } = await sharp(written.input)
    .extract({ left: 0, top: 0, width: Math.min(written.width, room.width), height: room.height })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

const fits = (written: Written, room: { width: number; height: number }) =>
  written.width <= room.width && written.height <= room.height;

async function write(text: string, hand: Hand, width?: number, wrap: "word" | "word-char" = "word"): Promise<Written> {
  await haveFonts();
  const { data, info } = await sharp({
    text: { text: markupOf(text, hand), rgba: true, dpi: 72, ...(width ? { width, wrap } : {}) },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

/** Pango's markup. The mark in front makes the whole run in the edition's direction, whatever its first letter. */
function markupOf(text: string, { face, size, color, direction }: Hand): string {
  const mark = direction === "rtl" ? "\u200f" : "\u200e";
  return `<span font_family="${FACES[face]}" size="${size}pt" line_height="0.95" foreground="${color}">${mark}${escape(text)}</span>`;
}

function escape(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f]/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
