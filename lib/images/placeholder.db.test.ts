import sharp from "sharp";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { developPicture } from "@/lib/images/commands/develop";
import { promisePlaceholders } from "@/lib/images/commands/promise-placeholders";
import { receiveImage } from "@/lib/images/commands/receive";
import { pressPhoto } from "@/lib/images/testing/press-photo";
import { replaceWith } from "@/lib/images/testing/replace-with";
import { system } from "@/lib/staff/permissions";

const actor = system("test");

async function received(bytes: Uint8Array): Promise<string> {
  const outcome = await receiveImage(actor, { bytes, filename: "x.jpg", fields: { alt: "A field" } });
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value.imageId;
}

const placeholderIn = async (id: string) => (await db().image.findUniqueOrThrow({ where: { id } })).placeholder;

/** Red, green and blue of a placeholder's pixel, counted from the upper left. */
async function colourAt(placeholder: string, left: number, top: number): Promise<number[]> {
  const pixel = { left, top, width: 1, height: 1 };
  return [...(await sharp(Buffer.from(placeholder, "base64")).extract(pixel).removeAlpha().raw().toBuffer())];
}

test("a picture's placeholder has its colours where they are, in fewer bytes than a line of text", async () => {
  const below = await sharp({ create: { width: 400, height: 150, channels: 3, background: "#ffcc00" } })
    .png()
    .toBuffer();
  const flag = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#0033cc" } })
    .composite([{ input: below, top: 150, left: 0 }])
    .jpeg()
    .toBuffer();
  const placeholder = await placeholderIn(await received(flag));
  expect(placeholder.length).toBeLessThan(130);
  expect(await sharp(Buffer.from(placeholder, "base64")).metadata()).toMatchObject({
    ...{ format: "webp", width: 8, height: 6 },
  });
  const [above = [], under = []] = await Promise.all([colourAt(placeholder, 4, 0), colourAt(placeholder, 4, 5)]);
  expect(above[2]! - above[0]!).toBeGreaterThan(100);
  expect(under[0]! - under[2]!).toBeGreaterThan(100);
});

test("what shows through a picture is white, as in its files", async () => {
  const glass = { create: { width: 40, height: 30, channels: 4, background: "#00000000" } } as const;
  const placeholder = await placeholderIn(await received(await sharp(glass).png().toBuffer()));
  expect(Math.min(...(await colourAt(placeholder, 3, 3)))).toBeGreaterThan(245);
});

test("another file in a picture's place has another placeholder; one from before there were any gets its own", async () => {
  const id = await received(await pressPhoto({ width: 120, height: 90, hue: "#cc0000" }));
  const red = await placeholderIn(id);
  const outcome = await replaceWith(actor, id, await pressPhoto({ width: 160, height: 120, hue: "#00cc00" }));
  expect([outcome.ok, await placeholderIn(id)]).toEqual([true, ""]);
  await developPicture(id);
  const green = await placeholderIn(id);
  expect(green).not.toBe(red);

  await db().image.update({ where: { id }, data: { placeholder: "" } });
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await promisePlaceholders();
  expect(await db().$queryRaw`SELECT key FROM graphile_worker.jobs`).toEqual([{ key: `develop:${id}` }]);
  await developPicture(id);
  expect(await placeholderIn(id)).toBe(green);
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await promisePlaceholders();
  expect(await db().$queryRaw`SELECT key FROM graphile_worker.jobs`).toEqual([]);
});
