import { copyFile, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

/**
 * Cuts the site's fonts from the variable ones of the registry into app/fonts; run after a change here or of a package.
 * Two cuts of the serif along its optical size, text and display, weigh half of one file that can be both.
 */
const FROM = "node_modules/@fontsource-variable";
const TO = "app/fonts";
/** Share pictures are drawn by a text engine that reads neither woff2 nor axes: one weight each, as TrueType. */
const DRAWN = "lib/pixels/fonts";

/** What English needs. styles/fonts.css repeats each set as a unicode-range. */
const BASIC = range(0x20, 0x7e) + "\u00a0£§©«\u00ad®°·»×–—‘’‚“”„†•…‹›€™−\u2009\u202f\u2010\u2011";
const ACCENTS = range(0xa1, 0xff).replace(/[£§©«\u00ad®°·»×]/g, "") + "ŒœŸıˆ˜";
const EXTENDED = range(0x100, 0x17f).replace(/[ŒœŸı]/g, "") + "ȘșȚțẞ₪₺₽";
const HEBREW = range(0x591, 0x5f4) + "₪";
const ARABIC = range(0x600, 0x6ff);

/** Kerning and ligatures stay; small capitals, fractions and the rest go. */
const FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "init", "medi", "fina", "isol", "rlig"];

const SERIF = "newsreader/files/newsreader";
const SANS = "libre-franklin/files/libre-franklin";

type Cut = { to: string; from: string; text: string; axes: Record<string, number | { min: number; max: number }> };

const CUTS: Cut[] = [
  ...latin("text", SERIF, "opsz-normal", { opsz: 18, wght: 400 }),
  ...latin("bold", SERIF, "opsz-normal", { opsz: 18, wght: 650 }),
  ...latin("italic", SERIF, "opsz-italic", { opsz: 18, wght: 400 }),
  ...latin("display", SERIF, "opsz-normal", { opsz: 44, wght: 560 }),
  ...latin("sans", SANS, "wght-normal", { wght: 500 }),
  ...latin("desk", SANS, "wght-normal", { wght: { min: 400, max: 650 } }),
  {
    to: "hebrew",
    from: "frank-ruhl-libre/files/frank-ruhl-libre-hebrew-wght-normal",
    text: HEBREW,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    to: "arabic",
    from: "noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal",
    text: ARABIC,
    axes: { wght: { min: 400, max: 700 } },
  },
];

const DRAWN_CUTS: Cut[] = [
  ...latin("display", SERIF, "opsz-normal", { opsz: 44, wght: 560 }),
  ...latin("sans", SANS, "wght-normal", { wght: 650 }),
  {
    to: "hebrew",
    from: "frank-ruhl-libre/files/frank-ruhl-libre-hebrew-wght-normal",
    text: HEBREW,
    axes: { wght: 600 },
  },
  {
    to: "arabic",
    from: "noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal",
    text: ARABIC,
    axes: { wght: 600 },
  },
];

for (const cut of CUTS) await make(cut, `${TO}/${cut.to}.woff2`, "woff2");
for (const cut of DRAWN_CUTS) await make(cut, `${DRAWN}/${cut.to}.ttf`, "truetype");
for (const name of ["newsreader", "libre-franklin", "frank-ruhl-libre", "noto-naskh-arabic"]) {
  for (const folder of [TO, DRAWN]) await copyFile(`${FROM}/${name}/LICENSE`, `${folder}/${name}.OFL.txt`);
}

async function make({ from, text, axes }: Cut, path: string, targetFormat: "woff2" | "truetype"): Promise<void> {
  const options = { targetFormat, variationAxes: axes, keepFeatures: FEATURES, noHinting: true };
  const font = await subsetFont(await readFile(`${FROM}/${from}.woff2`), text, options);
  await writeFile(path, font);
  console.log(`${path} ${font.length}`);
}

function latin(name: string, from: string, style: string, axes: Record<string, number | { min: number; max: number }>) {
  return [
    { to: name, from: `${from}-latin-${style}`, text: BASIC, axes },
    { to: `${name}-accents`, from: `${from}-latin-${style}`, text: ACCENTS, axes },
    { to: `${name}-extended`, from: `${from}-latin-ext-${style}`, text: EXTENDED, axes },
  ];
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
