import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { getStory } from "@/lib/articles/queries";
import { openEdition, ticksOf } from "@/lib/articles/testing/record";
import { publish } from "@/lib/articles/commands/publish";
import { revise } from "@/lib/articles/commands/revise";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { articleTag } from "@/lib/articles/tags";
import { db } from "@/lib/db/client";
import { moveFocalPoint } from "@/lib/images/commands/move-focal-point";
import { receiveImage } from "@/lib/images/commands/receive";
import { runJobs } from "@/lib/jobs/testing/run-jobs";
import { drawSharePicture, forgetSharePictures, promiseOverdueSharePictures } from "@/lib/share-pictures/commands";
import { system } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

const house = system("test");
const PUBLISHED = new Date("2026-01-10T12:00:00Z");
const SOON = new Date("2026-01-11T12:00:00Z");
const LATER = new Date("2027-01-10T12:00:00Z");

let record: Awaited<ReturnType<typeof openEdition>>;
let heroImageId: string;
let count = 0;
let id: string;
let slug: string;

beforeAll(async () => {
  record = await openEdition();
  const photo = await sharp({ create: { width: 1300, height: 900, channels: 3, background: "#0033cc" } })
    .composite([
      { input: { create: { width: 1300, height: 450, channels: 3, background: "#ffcc00" } }, top: 0, left: 0 },
    ])
    .jpeg()
    .toBuffer();
  const received = await receiveImage(house, { bytes: photo, filename: "flag.jpg", fields: { alt: "A flag" } });
  if (!received.ok) throw new Error(received.refusal.message);
  heroImageId = received.value.imageId;
});

beforeEach(async () => {
  slug = `story-${++count}`;
  const article = await record.article(slug, { heroImageId, firstPublishedAt: PUBLISHED });
  id = article.id;
  await db().imageUse.create({ data: { articleId: id, imageId: heroImageId, place: "HERO" } });
});

const shareOf = async (one = slug) => {
  const { found } = await getStory("en", one);
  return found.is === "found" ? found.value.share : undefined;
};
const keyOf = async () => (await shareOf())!.slice("/media/".length);
const isStored = (key: string) => storage().exists(key);

test("a live story gets one picture, at an address of its own, and its page is told; a second time nothing happens", async () => {
  expect(await shareOf()).toBeNull();
  const [tick] = await ticksOf(() => drawSharePicture(id, SOON));
  expect(tick?.tags).toEqual([articleTag(id)]);
  expect(await shareOf()).toMatch(/^\/media\/[\w-]{24}-1200\.jpg$/);
  const file = await storage().get(await keyOf());
  const { width, height } = await sharp(await buffer(file!.stream)).metadata();
  expect([width, height]).toEqual([1200, 630]);
  expect(await ticksOf(() => drawSharePicture(id, SOON))).toEqual([]);
});

test("another headline is another picture; the old file stays a day for pages made before, then goes", async () => {
  await drawSharePicture(id, SOON);
  const before = await keyOf();
  await db().article.update({ where: { id }, data: { headline: "Another headline" } });
  await drawSharePicture(id, SOON);
  const after = await keyOf();
  expect(after).not.toBe(before);
  await forgetSharePictures(new Date(SOON.getTime() + 23 * 3_600_000));
  expect(await isStored(before)).toBe(true);
  await forgetSharePictures(new Date(SOON.getTime() + 25 * 3_600_000));
  expect([await isStored(before), await isStored(after)]).toEqual([false, true]);
  await db().article.update({ where: { id }, data: { headline: `About ${slug}` } });
  await drawSharePicture(id, SOON);
  expect(await keyOf()).toBe(before);
  expect(await isStored(before)).toBe(true);
});

test("a draft has none; a story that left its readers loses all of its files", async () => {
  const draft = await record.article(`draft-${count}`, { state: "DRAFT", firstPublishedAt: null });
  await drawSharePicture(draft.id, SOON);
  expect(await db().sharePicture.count({ where: { articleId: draft.id } })).toBe(0);

  await drawSharePicture(id, SOON);
  const first = await keyOf();
  await db().article.update({ where: { id }, data: { headline: "Another headline" } });
  await drawSharePicture(id, SOON);
  const second = await keyOf();
  await db().article.update({
    where: { id },
    data: { state: "WITHDRAWN", withdrawnAt: SOON, withdrawnReason: "Wrong." },
  });
  await drawSharePicture(id, SOON);
  expect([await isStored(first), await isStored(second)]).toEqual([false, false]);
  expect(await db().sharePicture.count({ where: { articleId: id } })).toBe(0);
});

test("a headline that our fonts cannot write leaves the page its plain crop, and is not tried again", async () => {
  await db().article.update({ where: { id }, data: { headline: "Порт открыт" } });
  await drawSharePicture(id, SOON);
  expect(await shareOf()).toBeNull();
  expect(await ticksOf(() => drawSharePicture(id, SOON))).toEqual([]);
});

test("a story that comes of age gets a new one with its year, and loses the year when the threshold moves", async () => {
  await db().sharePicture.deleteMany();
  await db().article.updateMany({ where: { id: { not: id } }, data: { state: "DRAFT" } });
  const due = async (now: Date) => {
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    await promiseOverdueSharePictures(now);
    const jobs = await db().$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker._private_jobs`;
    return jobs.map(({ key }) => key);
  };
  expect(await due(SOON)).toEqual([`share:${id}`]);
  await drawSharePicture(id, SOON);
  const young = await keyOf();
  expect(await due(new Date(LATER.getTime() - 1))).toEqual([]);
  expect(await due(LATER)).toEqual([`share:${id}`]);
  await drawSharePicture(id, LATER);
  expect(await keyOf()).not.toBe(young);
  expect(await due(LATER)).toEqual([]);
  await db().setting.create({ data: { key: "stories.ageWarningDays", value: 0 } });
  expect(await due(LATER)).toEqual([`share:${id}`]);
  await drawSharePicture(id, LATER);
  expect(await keyOf()).toBe(young);
  await db().setting.deleteMany();
});

test("the desk's deeds promise it: going live, a change, a moved focal point, leaving", async () => {
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  const draft = {
    headline: "Ferries at rest",
    language: "en",
    sectionId: record.harbour.id,
    body: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "Words." }] }],
    hero: { imageId: heroImageId },
  };
  const ready = await record.article(`deeds-${count}`, { state: "READY", firstPublishedAt: null, body: draft.body });
  const share = () => shareOf(`deeds-${count}`);
  expect(await publish(house, { id: ready.id })).toMatchObject({ ok: true });
  await runJobs();
  const seen = [await share()];
  const { version } = await db().article.findUniqueOrThrow({ where: { id: ready.id } });
  expect(await revise(house, { id: ready.id, version, draft })).toMatchObject({ ok: true });
  await runJobs();
  seen.push(await share());
  await moveFocalPoint(house, heroImageId, { x: 0.5, y: 0.9 });
  await runJobs();
  seen.push(await share());
  expect(new Set(seen).size).toBe(3);
  expect(seen).not.toContain(null);
  await withdraw(house, { id: ready.id, reason: "It was wrong." });
  await runJobs();
  for (const address of seen) expect(await isStored(address!.slice("/media/".length))).toBe(false);
});
