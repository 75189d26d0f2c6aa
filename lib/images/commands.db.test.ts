import { existsSync, readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { developPicture } from "@/lib/images/commands/develop";
import { moveFocalPoint } from "@/lib/images/commands/move-focal-point";
import { receiveImage } from "@/lib/images/commands/receive";
import { getPicture } from "@/lib/images/queries";
import { MOST_BYTES } from "@/lib/pixels/limits";
import { system, type Actor } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

const actor = system("test");
const fields = { alt: "Two halves, blue over yellow", caption: "A flag.", credit: "Ada Finn/Courier & Sons" };
const agency = fileURLToPath(new URL("../../../shared/seed/khan-younis.jpg", import.meta.url));

// An agency's own file joins the made one where it lies beside the checkout.
const cameras = ["", ...[agency].filter((path) => existsSync(path))];

/** Blue above, yellow below, with a position in its EXIF; stored lying on its side when `orientation` is 6. */
async function photograph(width = 900, height = 600, orientation = 1): Promise<Buffer> {
  const half = { width, height: height / 2, channels: 3 as const };
  const below = await sharp({ create: { ...half, background: "#ffcc00" } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, height, background: "#0033cc" } })
    .composite([{ input: below, top: height / 2, left: 0 }])
    .withExif({
      IFD0: { Make: "Secretcam" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 20/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "34/1 18/1 0/1" },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

async function bytesOf(key: string): Promise<Buffer> {
  const file = await storage().get(key);
  if (!file) throw new Error(`${key} is not stored`);
  return buffer(file.stream);
}

async function receive(
  bytes: Uint8Array,
  said: Parameters<typeof receiveImage>[1]["fields"] = fields,
): Promise<string> {
  const outcome = await receiveImage(actor, { bytes, filename: "flag.jpg", fields: said });
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value.imageId;
}

describe("a picture taken in", () => {
  let imageId: string;
  let original: Buffer;
  beforeAll(async () => {
    original = await photograph();
    imageId = await receive(original);
  });

  test("has all its files in storage, none larger than it, and its original unchanged", async () => {
    const image = await db().image.findUniqueOrThrow({ where: { id: imageId }, include: { renditions: true } });
    expect([image.width, image.height, image.mime]).toEqual([900, 600, "image/jpeg"]);
    expect((await bytesOf(image.originalKey)).equals(original)).toBe(true);
    for (const { key, bytes, width, height } of image.renditions) {
      const content = await bytesOf(key);
      const metadata = await sharp(content).metadata();
      expect([content.length, metadata.width, metadata.height]).toEqual([bytes, width, height]);
      expect(width).toBeLessThanOrEqual(900);
    }
    expect(new Set(image.renditions.map(({ shape }) => shape)).size).toBe(5);
  });

  test("carries its rights and nothing of where or with what it was taken", async () => {
    expect((await sharp(original).metadata()).exif?.toString("latin1")).toContain("Secretcam");
    for (const { key } of await db().rendition.findMany({ where: { imageId } })) {
      const content = await bytesOf(key);
      const metadata = await sharp(content).metadata();
      expect(metadata.exif).toBeUndefined();
      expect(content.includes("Secretcam")).toBe(false);
      expect(metadata.xmpAsString).toContain("<photoshop:Credit>Ada Finn/Courier &amp; Sons</photoshop:Credit>");
    }
  });

  test("shows as a picture with addresses under /media", async () => {
    const picture = await getPicture(imageId);
    expect(picture).toMatchObject({
      alt: fields.alt,
      caption: "A flag.",
      credit: fields.credit,
      width: 900,
      height: 600,
    });
    expect(picture?.files.every(({ url }) => /^\/media\/[A-Za-z0-9_-]{24}-\d+\.(avif|webp|jpg)$/.test(url))).toBe(true);
  });

  test("the same file again is the same picture: gaps are filled, nothing is overwritten", async () => {
    const bytes = await photograph(300, 200);
    const first = await receive(bytes, { alt: "First words", credit: "" });
    const second = await receive(bytes, { alt: "Other words", credit: "Ben Orr", caption: "Late caption." });
    expect(second).toBe(first);
    expect(await getPicture(first)).toMatchObject({ alt: "First words", credit: "Ben Orr", caption: "Late caption." });
    expect(await db().auditEvent.count({ where: { subjectId: first } })).toBe(2);
  });

  test("the same file twice at once is one picture", async () => {
    const bytes = await photograph(240, 120);
    const [a, b] = await Promise.all([receive(bytes), receive(bytes)]);
    expect(a).toBe(b);
  });

  test("a picture stored on its side stands upright", async () => {
    const id = await receive(await photograph(400, 600, 6));
    const { renditions, ...image } = await db().image.findUniqueOrThrow({
      where: { id },
      include: { renditions: { where: { shape: "FULL", format: "JPEG" } } },
    });
    expect([image.width, image.height]).toEqual([600, 400]);
    expect(renditions.map(({ width, height }) => [width, height])).toContainEqual([600, 400]);
  });

  test.each(cameras)("a photograph as received keeps no position: %s", async (path) => {
    const id = await receive(path ? readFileSync(path) : await photograph(320, 180), {
      alt: "As received",
      credit: "Agency",
    });
    const files = await db().rendition.findMany({ where: { imageId: id } });
    expect(files.length).toBeGreaterThan(5);
    for (const { key } of files) expect((await sharp(await bytesOf(key)).metadata()).exif).toBeUndefined();
  });
});

describe("what is refused, with a sentence", () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ["a text", () => Buffer.from("hello"), /not a JPEG, PNG, WebP, AVIF or GIF/],
    ["a drawing", () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /not a JPEG, PNG, WebP, AVIF or GIF/],
    ["nothing", () => new Uint8Array(), /empty/],
    ["too large a file", () => new Uint8Array(MOST_BYTES + 1), /larger than 25 MB/],
    [
      "too many pixels",
      () =>
        sharp({ create: { width: 8000, height: 5001, channels: 3, background: "#fff" } })
          .png()
          .toBuffer(),
      /more than 40 megapixels/,
    ],
    [
      "too long a side",
      () =>
        sharp({ create: { width: 12_001, height: 2, channels: 3, background: "#fff" } })
          .png()
          .toBuffer(),
      /12,000 pixels/,
    ],
    ["half a picture", async () => (await photograph()).subarray(0, 2_000), /damaged/],
    ["a promise of one", () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(40)]), /damaged/],
  ])("%s", async (_name, bytes, message) => {
    const outcome = await receiveImage(actor, { bytes: await bytes(), filename: "x.jpg", fields });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { field: "file", message: expect.stringMatching(message) as unknown },
    });
  });

  test("a picture nobody described", async () => {
    const outcome = await receiveImage(actor, { bytes: await photograph(), filename: "x.jpg", fields: { alt: " " } });
    expect(outcome).toMatchObject({ ok: false, refusal: { field: "alt" } });
  });

  test("a person who may not", async () => {
    const editor: Actor = { id: "staff:1", name: "Letters", role: "NEWSLETTER_EDITOR" };
    expect((await receiveImage(editor, { bytes: await photograph(), filename: "x.jpg", fields })).ok).toBe(false);
  });
});

describe("a moved focal point", () => {
  test("gives the crops new addresses and other contents, and leaves the whole picture alone", async () => {
    const imageId = await receive(await photograph(600, 1200), { alt: "Blue over yellow" });
    const before = await db().rendition.findMany({ where: { imageId } });
    expect(await moveFocalPoint(actor, imageId, { x: 0.5, y: 0.9 })).toEqual({ ok: true, value: null });
    await developPicture(imageId);
    const after = await db().rendition.findMany({ where: { imageId } });
    const keys = (rows: typeof before, full: boolean) =>
      rows
        .filter(({ shape }) => (shape === "FULL") === full)
        .map(({ key }) => key)
        .sort();
    expect(keys(after, true)).toEqual(keys(before, true));
    expect(keys(after, false).filter((key) => keys(before, false).includes(key))).toEqual([]);
    const square = after.find(({ shape, format }) => shape === "SQUARE" && format === "JPEG");
    const { channels } = await sharp(await bytesOf(square?.key ?? "")).stats();
    expect(channels[0]?.mean).toBeGreaterThan(240);
    const [tick] = await db().$queryRaw<{ tags: string[] }[]>`SELECT tags FROM outbox ORDER BY id DESC LIMIT 1`;
    expect(tick?.tags).toEqual([`image:${imageId}`]);
  });

  test("outside the picture, or of no picture, is refused", async () => {
    const imageId = await receive(await photograph(200, 200));
    expect((await moveFocalPoint(actor, imageId, { x: 1.2, y: 0 })).ok).toBe(false);
    expect((await moveFocalPoint(actor, "0199b1a0-0000-7000-8000-000000000000", { x: 0.1, y: 0 })).ok).toBe(false);
  });
});
