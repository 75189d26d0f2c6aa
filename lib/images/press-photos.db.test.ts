import { buffer } from "node:stream/consumers";
import ExifReader from "exifreader";
import sharp from "sharp";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { receiveImage } from "@/lib/images/commands/receive";
import { dataset, pressPhoto, SAYS_UTF8 } from "@/lib/images/testing/press-photo";
import { system } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

const actor = system("test");
/** Grain, of which no two parts are coded alike. */
function grain(): Promise<Buffer> {
  const [width, height] = [900, 600];
  const noise = Buffer.alloc(width * height * 3);
  for (let at = 0, seed = 7; at < noise.length; at++) noise[at] = (seed = (seed * 48_271) % 2_147_483_647) & 255;
  return sharp(noise, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/** Where a run of 32 bytes of a file's pixels, as it came in, stands in what was made of it. */
function runOf(received: Buffer, made: Buffer): number | undefined {
  const from = received.indexOf(Buffer.from([0xff, 0xda])) + 32;
  const step = Math.floor((received.length - from) / 200);
  for (let at = from; at + 32 <= received.length; at += step)
    if (made.includes(received.subarray(at, at + 32))) return at;
  return undefined;
}

const lang = (words: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt>`;

async function received(bytes: Uint8Array, fields: { alt: string; caption?: string } = { alt: "A field of blue" }) {
  const outcome = await receiveImage(actor, { bytes, filename: "../../photo\u202e.jpg", fields });
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return db().image.findUniqueOrThrow({ where: { id: outcome.value.imageId }, include: { renditions: true } });
}

test("XMP says what IIM says too, and is believed; what it leaves out IIM fills; each says where it is from", async () => {
  const image = await received(
    await pressPhoto({
      xmp: `<dc:description>${lang("From the &amp; XMP: ž")}</dc:description>
        <dc:creator><rdf:Seq><rdf:li>Ada Finn</rdf:li><rdf:li>Ben Orr</rdf:li></rdf:Seq></dc:creator>
        <dc:subject><rdf:Bag><rdf:li>harbour</rdf:li><rdf:li>bridge</rdf:li></rdf:Bag></dc:subject>
        <photoshop:Credit>Courier</photoshop:Credit><photoshop:DateCreated>2026-03-04T10:20:30+02:00</photoshop:DateCreated>
        <xmpRights:UsageTerms>${lang("Once, in print")}</xmpRights:UsageTerms>
        <xmpRights:WebStatement>https://courier.example/terms</xmpRights:WebStatement>
        <Iptc4xmpCore:ExtDescrAccessibility>${lang("Nothing but blue")}</Iptc4xmpCore:ExtDescrAccessibility>
        <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>`,
      iim: [
        SAYS_UTF8,
        ...[dataset(2, 120, "From the IIM"), dataset(2, 110, "Agency"), dataset(2, 116, "© Agency ž")],
        ...[dataset(2, 90, "Ústí"), dataset(2, 101, "Česko"), dataset(2, 40, "Mind the crop"), dataset(2, 115, "Pool")],
        dataset(2, 105, "Blue day"),
      ],
    }),
  );
  expect(image).toMatchObject({
    ...{ caption: "From the & XMP: ž", creator: "Ada Finn, Ben Orr", credit: "Courier", copyright: "© Agency ž" },
    ...{ headline: "Blue day", place: "Ústí, Česko", instructions: "Mind the crop", source: "Pool" },
    ...{ usageTerms: "Once, in print", webStatement: "https://courier.example/terms", longAlt: "Nothing but blue" },
    ...{ digitalSource: "trainedAlgorithmicMedia", keywords: ["harbour", "bridge"], filename: "photo.jpg" },
    takenAt: new Date("2026-03-04T08:20:30Z"),
    alt: "A field of blue",
  });
  expect(image.origins).toMatchObject({
    caption: "xmp",
    copyright: "iim",
    credit: "xmp",
    headline: "iim",
    keywords: "xmp",
  });
  expect(image.origins).not.toHaveProperty("alt");
});

test("IIM without a word on its characters is UTF-8 where it can be, else Latin-1", async () => {
  const utf8 = await received(await pressPhoto({ hue: "#111", iim: [dataset(2, 120, "Škoda")] }));
  const latin = await received(await pressPhoto({ hue: "#222", iim: [dataset(2, 120, "Café", "latin1")] }));
  expect([utf8.caption, latin.caption]).toEqual(["Škoda", "Café"]);
});

test("what staff typed stays", async () => {
  const bytes = await pressPhoto({ hue: "#333", iim: [SAYS_UTF8, dataset(2, 120, "The agency's words")] });
  const image = await received(bytes, { alt: "Grey", caption: "Our words" });
  expect([image.caption, image.origins]).toEqual(["Our words", {}]);
});

test("every file readers get names whose picture it is, not where or with what it was taken, and has none of its bytes", async () => {
  const bytes = await pressPhoto({
    of: await grain(),
    xmp: '<photoshop:Credit>Courier &amp; Sons</photoshop:Credit><exif:GPSLatitude xmlns:exif="http://ns.adobe.com/exif/1.0/">31,20N</exif:GPSLatitude>',
    iim: [SAYS_UTF8, dataset(2, 80, "Ada Finn"), dataset(2, 116, "© Courier")],
  });
  const { renditions } = await received(bytes);
  expect(renditions.length).toBeGreaterThan(20);
  for (const { key } of renditions) {
    const file = await storage().get(key);
    const content = await buffer(file!.stream);
    const { gps, exif, xmp } = ExifReader.load(content, { expanded: true });
    expect([key, gps, Object.keys(exif ?? {})]).toEqual([key, undefined, []]);
    expect(xmp).not.toHaveProperty("GPSLatitude");
    const said = [xmp?.creator, xmp?.Credit, xmp?.rights].map((tag) => (tag as { description?: string })?.description);
    expect([key, ...said]).toEqual([key, "Ada Finn", "Courier & Sons", "© Courier"]);
    expect(content.includes("SN-4711") || content.includes("Secretcam")).toBe(false);
    expect([key, runOf(bytes, content)]).toEqual([key, undefined]);
  }
});
