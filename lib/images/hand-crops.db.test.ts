import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { publish } from "@/lib/articles/commands/publish";
import { openDesk, valueOf } from "@/lib/articles/testing/desk";
import { db } from "@/lib/db/client";
import { cropAroundFocalPoint } from "@/lib/images/commands/crop-around-focal-point";
import { cropByHand } from "@/lib/images/commands/crop-by-hand";
import { developPicture } from "@/lib/images/commands/develop";
import { moveFocalPoint } from "@/lib/images/commands/move-focal-point";
import { receiveImage } from "@/lib/images/commands/receive";
import { getImageForDesk } from "@/lib/images/queries/library";
import type { HandCrop } from "@/lib/images/schema";
import { replaceWith } from "@/lib/images/testing/replace-with";
import { drawSharePicture } from "@/lib/share-pictures/commands";
import { system, type Actor } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

const actor = system("test");
const letters: Actor = { id: "staff:1", name: "Letters", role: "NEWSLETTER_EDITOR" };
const NOBODYS = "0199b1a0-0000-7000-8000-000000000000";

/** Blue, with a red lower right quarter. */
async function corner(width: number, height: number): Promise<Buffer> {
  const quarter = { width: width / 2, height: height / 2, channels: 3, background: "#cc0000" } as const;
  const red = await sharp({ create: quarter }).png().toBuffer();
  return sharp({ create: { ...quarter, width, height, background: "#0033cc" } })
    .composite([{ input: red, left: width / 2, top: height / 2 }])
    .jpeg()
    .toBuffer();
}

async function received(width = 1200, height = 1200): Promise<string> {
  const file = { bytes: await corner(width, height), filename: "corner.jpg", fields: { alt: "A corner" } };
  return valueOf(await receiveImage(actor, file)).imageId;
}

const SQUARE: HandCrop = { shape: "SQUARE", left: 0.5, top: 0.5, width: 0.5, height: 0.5 };

type Files = Record<string, string[]>;

async function keysOf(imageId: string): Promise<Files> {
  const rows = await db().rendition.findMany({ where: { imageId }, orderBy: { key: "asc" } });
  return Object.fromEntries(
    ["FULL", "WIDE", "STANDARD", "SQUARE", "SHARE"].map((name) => [
      name,
      rows.filter(({ shape }) => shape === name).map(({ key }) => key),
    ]),
  );
}

/** Means of red and blue over a shape's JPEG. */
async function colours(imageId: string, shape: "SQUARE" | "SHARE") {
  const { key } = await db().rendition.findFirstOrThrow({ where: { imageId, shape, format: "JPEG" } });
  const { channels } = await sharp(await buffer((await storage().get(key))!.stream)).stats();
  return { red: channels[0]!.mean, blue: channels[2]!.mean };
}

describe("a crop by hand", () => {
  let id: string;
  let before: Files;
  beforeAll(async () => {
    id = await received();
    before = await keysOf(id);
    expect(await cropByHand(actor, id, SQUARE)).toMatchObject({ ok: true });
  });

  test("shows what was drawn under new addresses; the other shapes keep theirs", async () => {
    await developPicture(id);
    const after = await keysOf(id);
    expect(after.SQUARE?.filter((key) => before.SQUARE?.includes(key))).toEqual([]);
    expect({ ...after, SQUARE: [] }).toEqual({ ...before, SQUARE: [] });
    const { red, blue } = await colours(id, "SQUARE");
    expect([red > 190, blue < 20]).toEqual([true, true]);
    expect(await getImageForDesk(actor, id)).toMatchObject({
      isDeveloping: false,
      handCrops: { SQUARE: { left: 0.5, top: 0.5, width: 0.5, height: 0.5 } },
    });
    const replaced = await db().replacedFile.findMany({ where: { imageId: id } });
    expect(replaced.map(({ key }) => key).sort()).toEqual(before.SQUARE);
  });

  test("stays when the focal point moves, which moves the others", async () => {
    const drawn = await keysOf(id);
    await moveFocalPoint(actor, id, { x: 0.1, y: 0.1 });
    await developPicture(id);
    const moved = await keysOf(id);
    expect(moved.SQUARE).toEqual(drawn.SQUARE);
    expect(moved.WIDE?.filter((key) => drawn.WIDE?.includes(key))).toEqual([]);
    await moveFocalPoint(actor, id, { x: 0.5, y: 0.5 });
  });

  test("is forgotten: the files of before are back at their addresses", async () => {
    expect(await cropAroundFocalPoint(actor, id, "SQUARE")).toEqual({ ok: true, value: null });
    await developPicture(id);
    expect(await keysOf(id)).toEqual(before);
    expect(await cropAroundFocalPoint(actor, id, "SQUARE")).toMatchObject({ ok: false });
    const deeds = await db().auditEvent.findMany({ where: { subjectId: id, deed: "image.crop" } });
    expect(deeds.map(({ before, after }) => [Boolean(before), Object.keys(after as object).length])).toEqual([
      [false, 5],
      [true, 1],
    ]);
  });
});

test.each<[string, Partial<Record<keyof HandCrop, unknown>>, RegExp]>([
  ["beyond the picture", { left: 0.7 }, /beyond/],
  ["of other proportions", { height: 0.2 }, /square/],
  ["too small", { width: 0.1, height: 0.1 }, /320 pixels/],
  ["of no shape", { shape: "FULL" }, /part of the picture/],
  ["of no number", { left: Number.NaN }, /part of the picture/],
  ["with more than there is to say", { zoom: 2 } as never, /part of the picture/],
])("a crop %s is refused", async (_name, wrong, message) => {
  const id = await received();
  const outcome = await cropByHand(actor, id, { ...SQUARE, ...wrong } as HandCrop);
  expect(outcome).toMatchObject({ ok: false, refusal: { message: expect.stringMatching(message) as unknown } });
  expect(await db().handCrop.count({ where: { imageId: id } })).toBe(0);
});

test("who may not change pictures crops none, and there is nothing to crop of no picture", async () => {
  const id = await received();
  expect((await cropByHand(letters, id, SQUARE)).ok).toBe(false);
  await cropByHand(actor, id, SQUARE);
  expect((await cropAroundFocalPoint(letters, id, "SQUARE")).ok).toBe(false);
  expect(await db().handCrop.count({ where: { imageId: id } })).toBe(1);
  expect((await cropByHand(actor, NOBODYS, SQUARE)).ok).toBe(false);
  expect((await cropAroundFocalPoint(actor, NOBODYS, "SQUARE")).ok).toBe(false);
});

test("a better scan keeps what was drawn, a file of other proportions does not", async () => {
  const id = await received();
  await cropByHand(actor, id, SQUARE);
  expect((await replaceWith(actor, id, await corner(1600, 1600))).ok).toBe(true);
  await developPicture(id);
  expect([await db().handCrop.count({ where: { imageId: id } }), (await colours(id, "SQUARE")).red > 190]).toEqual([
    1,
    true,
  ]);
  expect((await replaceWith(actor, id, await corner(1600, 1000))).ok).toBe(true);
  expect(await db().handCrop.count({ where: { imageId: id } })).toBe(0);
});

test("a live story's share picture is drawn anew over the crop that was drawn", async () => {
  const desk = await openDesk();
  const id = await received(1300, 1300);
  const story = await desk.begun("A corner", { hero: { imageId: id, caption: "Ours" } });
  await publish(desk.people.bea, { id: story.id });
  const drawn = async () => {
    await drawSharePicture(story.id, new Date());
    return (await db().sharePicture.findFirstOrThrow({ where: { articleId: story.id, retiredAt: null } })).key;
  };
  const before = await drawn();
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  const width = 600 / 1300;
  const height = width * (630 / 1200);
  await cropByHand(actor, id, { shape: "SHARE", left: 1 - width, top: 1 - height, width, height });
  await developPicture(id);
  expect((await colours(id, "SHARE")).red).toBeGreaterThan(190);
  const jobs = await db().$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker.jobs`;
  expect(jobs.map(({ key }) => key)).toContain(`share:${story.id}`);
  expect(await drawn()).not.toBe(before);
  const [tick] = await db().$queryRaw<{ tags: string[] }[]>`
    SELECT tags FROM outbox WHERE ${`image:${id}`} = ANY(tags) ORDER BY id DESC LIMIT 1`;
  expect(tick?.tags).toContain(`article:${story.id}`);
});
