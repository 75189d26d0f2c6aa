import { beforeAll, describe, expect, test } from "vitest";
import { publish } from "@/lib/articles/commands/publish";
import { openDesk, valueOf } from "@/lib/articles/testing/desk";
import { db } from "@/lib/db/client";
import { describeMany } from "@/lib/images/commands/describe-many";
import { developPicture } from "@/lib/images/commands/develop";
import { receiveImage } from "@/lib/images/commands/receive";
import { removePicture } from "@/lib/images/commands/remove";
import { sweepPictures } from "@/lib/images/commands/sweep";
import { listPictureChoicesForDesk } from "@/lib/images/queries/choices";
import { getImageForDesk, listImagesForDesk } from "@/lib/images/queries/library";
import { listUses } from "@/lib/images/queries/uses";
import { dataset, pressPhoto, SAYS_UTF8 } from "@/lib/images/testing/press-photo";
import { replaceWith } from "@/lib/images/testing/replace-with";
import type { LibraryFilter } from "@/lib/images/schema/library";
import { system, type Actor } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

const actor = system("test");
const writer: Actor = { id: "staff:1", name: "W", role: "AUTHOR" };
const letters: Actor = { id: "staff:2", name: "L", role: "NEWSLETTER_EDITOR" };
const NOW = new Date("2026-05-01T12:00:00Z");
const NOBODYS = "0199b1a0-0000-7000-8000-000000000000";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

let hues = 0;
const nextHue = () => `#${(++hues * 4_099).toString(16).padStart(6, "0")}`;

async function received(photo: Parameters<typeof pressPhoto>[0] = {}, alt = "A colour"): Promise<string> {
  const bytes = await pressPhoto({ width: 200, height: 150, hue: nextHue(), ...photo });
  return valueOf(await receiveImage(actor, { bytes, filename: "x.jpg", fields: { alt } })).imageId;
}

const found = async (filter: LibraryFilter) =>
  (await listImagesForDesk(actor, filter, NOW)).pictures.map(({ picture }) => picture.id);
const messageOf = (outcome: { ok: boolean }) => (outcome as { refusal?: { message: string } }).refusal?.message ?? "";

describe("the search", () => {
  const FIELDS = [
    ...["alt", "longAlt", "caption", "headline", "creator", "credit", "source", "copyright", "place", "instructions"],
    ...["licence", "usageTerms", "webStatement", "licensor", "digitalSource", "filename"],
  ];
  let id: string;
  beforeAll(async () => {
    id = await received();
    const said = Object.fromEntries(FIELDS.map((field, at) => [field, `Żółw${at}q in ${field}`]));
    await db().image.update({ where: { id }, data: { ...said, keywords: ["Night Ferry", "Ice_Fog"] } });
  });

  test.each(FIELDS.map((field, at) => [field, at] as const))("finds what is said in %s", async (field, at) => {
    expect(await found({ q: `żółw${at}Q ${field.toUpperCase()}` })).toEqual([id]);
  });

  test("finds a part of a keyword, and every word has to be there", async () => {
    expect(await found({ q: "ferr" })).toEqual([id]);
    expect(await found({ q: "night ferry żółw0q" })).toEqual([id]);
    expect(await found({ q: "night tram" })).toEqual([]);
    const choices = await listPictureChoicesForDesk(writer, { q: "NIGHT" });
    expect(choices.map((picture) => picture.id)).toEqual([id]);
  });

  test("takes a pattern's signs for themselves", async () => {
    expect(await found({ q: "ice_fog" })).toEqual([id]);
    expect(await found({ q: "ice%fog" })).toEqual([]);
    expect(await found({ q: "%" })).toEqual([]);
    expect(await found({ q: "\\" })).toEqual([]);
  });

  test("is for those who work with pictures", async () => {
    expect((await listImagesForDesk(letters, { q: "ferr" }, NOW)).pictures).toEqual([]);
    expect(await listPictureChoicesForDesk(letters, { q: "ferr" })).toEqual([]);
    expect(await getImageForDesk(letters, id)).toBeNull();
  });
});

describe("many described at once", () => {
  test("say the same, each keeping what was left out; keywords are added; what a file said is no longer its word", async () => {
    const iim = [SAYS_UTF8, dataset(2, 110, "Agency"), dataset(2, 120, "By the file")];
    const [one, other] = [await received({ iim }), await received()];
    await db().image.update({ where: { id: one }, data: { keywords: ["ferry"] } });
    const outcome = await describeMany(actor, [one, other, NOBODYS], { credit: "Pool", keywords: ["ferry", "ice"] });
    expect(outcome).toEqual({ ok: true, value: 2 });
    const rows = await db().image.findMany({ where: { id: { in: [one, other] } }, orderBy: { id: "asc" } });
    expect(rows.map(({ credit, caption, keywords }) => [credit, caption, keywords])).toEqual([
      ["Pool", "By the file", ["ferry", "ice"]],
      ["Pool", "", ["ferry", "ice"]],
    ]);
    expect(rows[0]?.origins).toEqual({ caption: "iim" });
    const [deed] = await db().auditEvent.findMany({ where: { subjectId: one, deed: "image.describe" } });
    expect([deed?.before, deed?.after]).toEqual([
      { credit: "Agency", keywords: ["ferry"] },
      { credit: "Pool", keywords: ["ferry", "ice"] },
    ]);
    await developPicture(one);
    const { files } = (await getImageForDesk(actor, one))!.picture;
    expect(files.length).toBeGreaterThan(5);
  });

  test("are refused whole: to whom it is not given, of nothing, of no picture, with too many keywords", async () => {
    const [id, full] = [await received(), await received()];
    const many = Array.from({ length: 99 }, (_, at) => `word ${at}`);
    await db().image.update({ where: { id: full }, data: { keywords: many } });
    const said = { credit: "Pool", keywords: ["ferry", "ice"] };
    expect(messageOf(await describeMany(writer, [id], said))).toMatch(/may not/);
    expect(messageOf(await describeMany(actor, [id], { keywords: [] }))).toMatch(/Nothing was said/);
    expect(messageOf(await describeMany(actor, [NOBODYS], said))).toMatch(/no such pictures/);
    expect(messageOf(await describeMany(actor, [id, full], said))).toMatch(/more than 100 keywords/);
    expect(await db().image.findUniqueOrThrow({ where: { id } })).toMatchObject({ credit: "", keywords: [] });
  });
});

describe("another file in a picture's place", () => {
  test("keeps what is said, fills what nobody said, and has files of its own; the old file is swept", async () => {
    const id = await received({ width: 300, height: 200 }, "Said by us");
    const before = await db().image.findUniqueOrThrow({ where: { id }, include: { renditions: true } });
    const iim = [SAYS_UTF8, dataset(2, 120, "By the new file"), dataset(2, 25, "fog")];
    const xmp = "<Iptc4xmpCore:AltTextAccessibility>By the file</Iptc4xmpCore:AltTextAccessibility>";
    valueOf(await replaceWith(actor, id, await pressPhoto({ width: 600, height: 400, hue: nextHue(), iim, xmp })));
    const after = await db().image.findUniqueOrThrow({ where: { id } });
    expect(after).toMatchObject({ alt: "Said by us", caption: "By the new file", width: 600, filename: "better.jpg" });
    expect([after.keywords, after.origins]).toEqual([["fog"], { caption: "iim", keywords: "iim" }]);
    // Until the worker has printed it, readers have the old files.
    expect(await db().rendition.count({ where: { imageId: id } })).toBe(before.renditions.length);
    await developPicture(id);
    const keys = (await db().rendition.findMany({ where: { imageId: id } })).map(({ key }) => key);
    expect(before.renditions.filter(({ key }) => keys.includes(key))).toEqual([]);
    await sweepPictures(new Date(Date.now() + 2 * 3_600_000));
    expect([await storage().exists(before.originalKey), await storage().exists(after.originalKey)]).toEqual([
      false,
      true,
    ]);
  });

  test("is refused to whom it is not given, for no picture, a taken-down one, a file that is here, one that is none", async () => {
    const id = await received();
    const fresh = () => pressPhoto({ width: 180, height: 120, hue: nextHue() });
    const known = await fresh();
    valueOf(await receiveImage(actor, { bytes: known, filename: "known.jpg", fields: { alt: "Known" } }));
    expect(messageOf(await replaceWith(writer, id, await fresh()))).toMatch(/may not/);
    expect(messageOf(await replaceWith(actor, NOBODYS, await fresh()))).toMatch(/no such picture/);
    expect(messageOf(await replaceWith(actor, id, known))).toMatch(/in the library already/);
    expect(messageOf(await replaceWith(actor, id, Buffer.from("%PDF-1.7")))).toMatch(/better\.jpg: .*not a JPEG/);
    await db().image.update({ where: { id }, data: { takenDownAt: NOW } });
    expect(messageOf(await replaceWith(actor, id, await fresh()))).toMatch(/taken down/);
    expect(await db().auditEvent.count({ where: { subjectId: id, deed: "image.replace" } })).toBe(0);
  });

  test("the same new file in two pictures' places at once stands in one of them", async () => {
    const [one, other] = [await received(), await received()];
    const bytes = await pressPhoto({ width: 220, height: 110, hue: nextHue() });
    const outcomes = await Promise.all([replaceWith(actor, one, bytes), replaceWith(actor, other, bytes)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.map(messageOf).join("")).toMatch(/in the library already/);
  });
});

describe("what is used", () => {
  test("says where, in stories of every state and in what somebody has not saved, and is not deleted", async () => {
    const id = await received();
    expect(await listUses(id)).toEqual([]);
    const live = await desk.begun("Live with it", { hero: { imageId: id } });
    valueOf(await publish(desk.people.bea, { id: live.id }));
    const body = [{ type: "figure" as const, attrs: { imageId: id, caption: "", credit: "", alt: "" } }];
    await desk.begun("A draft with it", { body });
    await db().byline.update({ where: { id: desk.ada.id }, data: { imageId: id } });
    await db().section.update({ where: { id: desk.harbour.id }, data: { imageId: id } });
    const uses = await listUses(id);
    expect(uses.map(({ kind, name, live }) => [kind, name, live])).toEqual(
      expect.arrayContaining([
        ["article", "Live with it", true],
        ["article", "A draft with it", false],
        ["byline", "Ada Quay", true],
        ["section", "Harbour", true],
      ]),
    );
    expect(uses).toHaveLength(4);
    expect(messageOf(await removePicture(actor, id))).toMatch(/^The picture is in use: .+; .+; .+\.$/);
    expect(await found({ used: "no" })).not.toContain(id);
    expect(await found({ used: "yes" })).toContain(id);
  });

  test("while somebody deletes it, nobody puts it to use: one of the two is told", async () => {
    for (let round = 0; round < 2; round += 1) {
      const id = await received();
      const [removed, begun] = await Promise.all([
        removePicture(actor, id),
        desk.begun(`Round ${round}`, { hero: { imageId: id } }).then(
          () => ({ ok: true }),
          () => ({ ok: false }),
        ),
      ]);
      expect([removed.ok, begun.ok].sort()).toEqual([false, true]);
      expect(await db().image.count({ where: { id } })).toBe(removed.ok ? 0 : 1);
    }
  });

  test("a deletion is refused to whom it is not given, and of no picture", async () => {
    const id = await received();
    expect(messageOf(await removePicture(writer, id))).toMatch(/may not/);
    expect(messageOf(await removePicture(actor, NOBODYS))).toMatch(/no such picture/);
    expect(await db().image.count({ where: { id } })).toBe(1);
  });
});
