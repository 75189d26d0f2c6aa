import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { describePicture } from "@/lib/images/commands/describe";
import { developPicture } from "@/lib/images/commands/develop";
import { receiveImage } from "@/lib/images/commands/receive";
import { removePicture } from "@/lib/images/commands/remove";
import { sweepPictures } from "@/lib/images/commands/sweep";
import { takeDownExpired } from "@/lib/images/commands/take-down";
import { getPicture } from "@/lib/images/queries";
import { pressPhoto } from "@/lib/images/testing/press-photo";
import { Description } from "@/lib/images/schema/description";
import { system, type Actor } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

const actor = system("test");
const NOW = new Date("2026-05-01T12:00:00Z");
const HOUR = 3_600_000;

async function received(hue: string): Promise<string> {
  const bytes = await pressPhoto({ width: 300, height: 200, hue });
  const outcome = await receiveImage(actor, { bytes, filename: "x.jpg", fields: { alt: "A colour", credit: "Ada" } });
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value.imageId;
}

async function describe(id: string, more: Partial<Description>) {
  const row = await db().image.findUniqueOrThrow({ where: { id } });
  const said = Description.parse(
    Object.fromEntries(Object.keys(Description.shape).map((key) => [key, row[key as never]])),
  );
  return describePicture(actor, { id, ...said, ...more }, NOW);
}

const keysOf = async (imageId: string) =>
  (await db().rendition.findMany({ where: { imageId }, select: { key: true } })).map(({ key }) => key);
const stored = async (keys: string[]) =>
  (await Promise.all(keys.map((key) => storage().exists(key)))).filter(Boolean).length;

test("rights that run out take the picture and its files down, and the row says when; renewed, it is back", async () => {
  const id = await received("#123456");
  const keys = await keysOf(id);
  const until = new Date(NOW.getTime() + HOUR);
  expect(await describe(id, { rightsExpireAt: until })).toMatchObject({ ok: true });
  expect(await takeDownExpired(NOW)).toBe(0);
  expect(await stored(keys)).toBe(keys.length);
  expect(await takeDownExpired(until)).toBe(1);
  const row = await db().image.findUniqueOrThrow({ where: { id } });
  expect([row.takenDownAt, await stored(keys), await getPicture(id)]).toEqual([until, 0, null]);
  expect(await storage().exists(row.originalKey)).toBe(true);
  const [tick] = await db().$queryRaw<{ tags: string[]; hard: boolean }[]>`
    SELECT tags, hard FROM outbox ORDER BY id DESC LIMIT 1`;
  expect(tick).toMatchObject({ tags: ["site"], hard: true });
  expect(await takeDownExpired(until)).toBe(0);

  await describe(id, { rightsExpireAt: null });
  await developPicture(id);
  expect([await stored(keys), (await getPicture(id))?.files.length]).toEqual([keys.length, keys.length]);
});

test("another credit is written into every file, under new addresses; the old files stay for letters that went out", async () => {
  const id = await received("#234567");
  const before = await keysOf(id);
  await describe(id, { credit: "Ben Orr" });
  await developPicture(id);
  const after = await keysOf(id);
  expect(after.filter((key) => before.includes(key))).toEqual([]);
  expect(await stored([...before, ...after])).toBe(before.length + after.length);
  await sweepPictures(new Date(Date.now() + 31 * 24 * HOUR));
  expect([await stored(before), await stored(after)]).toEqual([0, after.length]);
});

test("a picture in use is not deleted, one that nothing uses goes with its files", async () => {
  const id = await received("#345678");
  const [keys, { originalKey }] = [await keysOf(id), await db().image.findUniqueOrThrow({ where: { id } })];
  const edition = await db().edition.create({
    data: { code: "pr", title: "R", language: "en", timeZone: "UTC", isDefault: false },
  });
  const topic = await db().topic.create({ data: { editionId: edition.id, slug: "t", name: "Tides", imageId: id } });
  expect(await removePicture(actor, id)).toMatchObject({
    ok: false,
    refusal: { message: "The picture is in use: Tides." },
  });
  await db().topic.delete({ where: { id: topic.id } });
  const writer: Actor = { id: "staff:1", name: "W", role: "AUTHOR" };
  expect((await removePicture(writer, id)).ok).toBe(false);
  expect((await removePicture(actor, id)).ok).toBe(true);
  expect(await stored([...keys, originalKey])).toBe(0);
});
