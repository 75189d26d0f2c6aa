import sharp, { type OverlayOptions } from "sharp";
import { writeHeadline, writeLine, type Hand, type Written } from "@/lib/pixels/share-words";

export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Raise it when the drawing changes: the same address must never stand for other bytes. */
export const SHARE_RECIPE = 2;

/** What is written on a share picture. `hues`: the section's colour on white paper and on a dark picture, as #rrggbb. */
export type ShareCard = {
  headline: string;
  section: string;
  /** The edition's title. */
  masthead: string;
  /** "From 2019", where the story is old. */
  age: string | null;
  direction: "ltr" | "rtl";
  hues: { onPaper: string; onDark: string };
};

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const EDGE = 64;
const FOOT = 92;
const BAR = 12;
const GAP = 26;
const AGE = { paper: "#ffd75e", ink: "#1b1916" };

const PICTURED = { sizes: [72, 64, 56, 50, 44, 38], height: 300 };
const PLAIN = { sizes: [104, 92, 80, 70, 62, 54, 46, 40], height: 368 };

/**
 * Draws a story's share picture, a JPEG of 1200 × 630: its headline over the photograph, or on paper where there is none.
 * What the photograph's file says of whose it is, this one says too.
 */
export async function drawShareCard(card: ShareCard, photo: Uint8Array | null): Promise<Buffer> {
  const look = photo
    ? { ink: "#ffffff", hue: card.hues.onDark, line: "#ffffff66", ...PICTURED }
    : { ink: "#1b1916", hue: card.hues.onPaper, line: "#1b191633", ...PLAIN };
  const { direction } = card;
  const hand = { direction, color: look.ink } as const;
  const room = { width: WIDTH - 2 * EDGE, height: look.height, sizes: look.sizes };
  const headline = await writeHeadline(card.headline, { ...hand, face: "serif" }, room);
  const section = await writeLine(card.section, { ...hand, face: "sans", size: 28, color: look.hue });

  const headlineTop = photo ? HEIGHT - FOOT - GAP - headline.height : EDGE + BAR + section.height + GAP;
  const sectionTop = headlineTop - GAP + 4 - section.height;
  const ground = photo ? await covered(photo) : await paper();
  const drawn = sharp(ground)
    .composite([
      ...(photo ? [scrim(sectionTop)] : []),
      rules(look.hue, look.line),
      atStart(section, sectionTop, direction),
      atStart(headline, headlineTop, direction),
      ...(await foot(card, hand)),
    ])
    .flatten()
    .jpeg({ quality: 84, progressive: true, chromaSubsampling: "4:4:4" });
  const rights = photo && (await sharp(photo).metadata()).xmpAsString;
  return (rights ? drawn.withXmp(rights) : drawn).toBuffer();
}

/** Below the line: whose story it is, and how old. */
async function foot({ masthead, age, direction }: ShareCard, hand: Omit<Hand, "face" | "size">) {
  const middle = HEIGHT - FOOT / 2;
  const line = { ...hand, face: "serif", size: 34 } as const;
  const title = await writeHeadline(masthead, line, { width: 700, height: 60, sizes: [34, 28, 22] });
  const titled = atStart(title, Math.round(middle - title.height / 2), direction);
  if (!age) return [titled];
  const label = await writeLine(age, { face: "sans", size: 26, direction, color: AGE.ink });
  const [padX, padY] = [16, 12];
  const box = { width: label.width + 2 * padX, height: label.height + 2 * padY };
  const left = direction === "rtl" ? EDGE : WIDTH - EDGE - box.width;
  const top = Math.round(middle - box.height / 2);
  const ground = { create: { ...box, channels: 3 as const, background: AGE.paper } };
  return [titled, { input: ground, left, top }, { input: label.input, left: left + padX, top: top + padY }];
}

const covered = (photo: Uint8Array) =>
  sharp(photo).resize(WIDTH, HEIGHT, { fit: "cover" }).toColourspace("srgb").png({ compressionLevel: 0 }).toBuffer();

const paper = () =>
  sharp({ create: { ...SHARE_SIZE, channels: 3, background: "#fffefc" } })
    .png({ compressionLevel: 0 })
    .toBuffer();

function atStart({ input, width }: Written, top: number, direction: "ltr" | "rtl"): OverlayOptions {
  return { input, top, left: direction === "rtl" ? WIDTH - EDGE - width : EDGE };
}

/** The section's bar above, a hairline over the foot. */
function rules(hue: string, line: string): OverlayOptions {
  const top = HEIGHT - FOOT;
  return svg(
    `<rect width="${WIDTH}" height="${BAR}" fill="${hue}"/>` +
      `<rect x="${EDGE}" y="${top}" width="${WIDTH - 2 * EDGE}" height="1.5" fill="${line}"/>`,
  );
}

/** Dark enough behind the words for white to be read on any picture, and gone well above them. */
function scrim(wordsTop: number): OverlayOptions {
  const full = Math.max(0, wordsTop - 24) / HEIGHT;
  const none = Math.max(0, full - 0.34);
  const stop = (at: number, opacity: number) =>
    `<stop offset="${at.toFixed(3)}" stop-color="#0d0c0a" stop-opacity="${opacity}"/>`;
  const stops = [stop(none, 0), stop((none + full) / 2, 0.3), stop(full, 0.66), stop(1, 0.94)].join("");
  return svg(
    `<linearGradient id="g" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>` +
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#g)"/>`,
  );
}

function svg(inside: string): OverlayOptions {
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${inside}</svg>`;
  return { input: Buffer.from(whole), left: 0, top: 0 };
}
