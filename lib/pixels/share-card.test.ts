import { existsSync } from "node:fs";
import ExifReader from "exifreader";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { xmpOf } from "@/lib/pixels/rights";
import { drawShareCard, type ShareCard } from "@/lib/pixels/share-card";

const card: ShareCard = {
  headline: "Harbour talks end",
  section: "Harbour",
  masthead: "The Quay",
  age: null,
  direction: "ltr",
  hues: { onPaper: "#0a666f", onDark: "#71c1c8" },
};
const white = sharp({ create: { width: 600, height: 315, channels: 3, background: "#fff" } })
  .jpeg()
  .toBuffer();

type Box = { left: number; top: number; width: number; height: number };

/** How dark a part of the picture is, 0 to 255; how uneven says whether something is written there. */
async function look(picture: Buffer, box: Box): Promise<{ mean: number; uneven: number }> {
  const part = await sharp(picture).extract(box).greyscale().toBuffer();
  const [channel] = (await sharp(part).stats()).channels;
  return { mean: channel?.mean ?? NaN, uneven: channel?.stdev ?? NaN };
}

const START = { left: 64, top: 100, width: 300, height: 120 };
const END = { left: 836, top: 100, width: 300, height: 120 };
const FOOT = { left: 0, top: 545, width: 1200, height: 80 };
const AGE = { left: 1000, top: 545, width: 136, height: 80 };

test("is a JPEG of 1200 by 630 whatever the photograph's size", async () => {
  for (const photo of [null, await white]) {
    const { format, width, height } = await sharp(await drawShareCard(card, photo)).metadata();
    expect([format, width, height]).toEqual(["jpeg", 1200, 630]);
  }
});

test("says whose the photograph is, as its file does, and nothing else of it", async () => {
  const rights = { creator: "Ada Finn", credit: "Courier & Sons", copyright: "© Courier" };
  const signed = await sharp(await white)
    .withXmp(xmpOf(rights)!)
    .withExif({ IFD3: { GPSLatitude: "31/1 20/1 0/1" } })
    .toBuffer();
  const { xmp, gps, exif } = ExifReader.load(await drawShareCard(card, signed), { expanded: true });
  const said = [xmp?.creator, xmp?.Credit, xmp?.rights].map((tag) => (tag as { description?: string })?.description);
  expect(said).toEqual(["Ada Finn", "Courier & Sons", "© Courier"]);
  expect([gps, Object.keys(exif ?? {})]).toEqual([undefined, []]);
});

test("white words stand on dark, also over a white photograph, whose upper part is left alone", async () => {
  const drawn = await drawShareCard(card, await white);
  expect((await look(drawn, { left: 0, top: 20, width: 1200, height: 40 })).mean).toBeGreaterThan(245);
  expect((await look(drawn, { left: 0, top: 440, width: 60, height: 80 })).mean).toBeLessThan(90);
});

describe("on paper", () => {
  test("Latin begins at the left, Hebrew and Arabic at the right, a Latin first word changing nothing", async () => {
    const short = await drawShareCard({ ...card, headline: "Rents" }, null);
    expect((await look(short, START)).uneven).toBeGreaterThan(20);
    expect((await look(short, END)).uneven).toBeLessThan(2);
    for (const headline of ["נמל", "ميناء", "BBC: נמל"]) {
      const drawn = await drawShareCard({ ...card, headline, direction: "rtl" }, null);
      expect((await look(drawn, START)).uneven, headline).toBeLessThan(2);
      expect((await look(drawn, END)).uneven, headline).toBeGreaterThan(20);
    }
  });

  test("the age stands at the foot's end, opposite the masthead", async () => {
    expect((await look(await drawShareCard(card, null), AGE)).uneven).toBeLessThan(2);
    expect((await look(await drawShareCard({ ...card, age: "From 2019" }, null), AGE)).uneven).toBeGreaterThan(20);
  });

  test.each([
    ["forty words", "Councillors who promised and postponed and redrew ".repeat(6).trim()],
    ["three hundred characters", "shelved the crossing again ".repeat(11).slice(0, 300).trim()],
    ["one endless word", "Donaudampfschifffahrtsgesellschaft".repeat(8)],
  ])("%s stay above the foot", async (_name, headline) => {
    const [long, short] = await Promise.all([drawShareCard({ ...card, headline }, null), drawShareCard(card, null)]);
    expect(Math.abs((await look(long, FOOT)).mean - (await look(short, FOOT)).mean)).toBeLessThan(1);
    expect((await look(long, { left: 1140, top: 20, width: 60, height: 500 })).uneven).toBeLessThan(2);
  });

  test("what would be markup is written out", async () => {
    const [markup, plain] = await Promise.all(
      ["Smith & Sons <b>close</b>", "Smith"].map((headline) => drawShareCard({ ...card, headline }, null)),
    );
    const wide = { left: 600, top: 100, width: 400, height: 250 };
    expect((await look(markup!, wide)).uneven).toBeGreaterThan(10);
    expect((await look(plain!, wide)).uneven).toBeLessThan(2);
  });
});

test("the fonts come with their licences", () => {
  for (const name of ["newsreader", "libre-franklin", "frank-ruhl-libre", "noto-naskh-arabic"])
    expect(existsSync(`lib/pixels/fonts/${name}.OFL.txt`), name).toBe(true);
});
