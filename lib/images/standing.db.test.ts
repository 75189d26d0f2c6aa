import { afterAll, beforeAll, expect, test } from "vitest";
import { publish } from "@/lib/articles/commands/publish";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { openDesk, valueOf } from "@/lib/articles/testing/desk";
import { picture } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { mediaCaching } from "@/lib/front/media";
import { mediaStandings } from "@/lib/images/queries/standing";
import { sharePreview } from "@/lib/previews/commands";
import { getPreviewByToken, previewShows } from "@/lib/previews/queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let standings: ReturnType<typeof mediaStandings>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => standings.close());

/** As a process sees it that has not asked before. */
async function standing(key: string) {
  await standings?.close();
  standings = mediaStandings(env().DATABASE_URL);
  return standings.of(key);
}

async function keyOf(imageId: string): Promise<string> {
  const row = { imageId, shape: "FULL", format: "JPEG", width: 320, height: 200, bytes: 1 } as const;
  return (await db().rendition.create({ data: { ...row, key: `${imageId}-999.jpg` } })).key;
}

test("a draft's picture is the desk's, a live story's everybody's, a withdrawn one's the desk's again", async () => {
  const { id: imageId } = await picture("standing");
  const key = await keyOf(imageId);
  expect(await standing(key)).toEqual({ is: "desk" });
  const { id } = await desk.begun("With a picture", { hero: { imageId, caption: "Ours" } });
  expect(await standing(key)).toEqual({ is: "desk" });
  await publish(desk.people.bea, { id });
  expect(await standing(key)).toEqual({ is: "public", until: null });
  const until = new Date("2027-01-01T00:00:00Z");
  await db().image.update({ where: { id: imageId }, data: { rightsExpireAt: until } });
  expect(await standing(key)).toEqual({ is: "public", until });
  await withdraw(desk.people.bea, { id, reason: "It was wrong." });
  expect(await standing(key)).toEqual({ is: "desk" });
  expect(await standing("no-such-1.jpg")).toEqual({ is: "absent" });
});

test("a picture whose rights have run out is nobody's though nobody has taken it down yet; a share picture is kept a day", async () => {
  const { id: imageId } = await picture("ending");
  const key = await keyOf(imageId);
  const { id } = await desk.begun("Soon over", { hero: { imageId } });
  await publish(desk.people.bea, { id });
  const share = { articleId: id, key: `${"s".repeat(24)}-1200.jpg`, aged: false };
  await db().sharePicture.deleteMany({ where: { articleId: id } });
  await db().sharePicture.create({ data: { ...share, publishedAt: new Date(), madeAt: new Date() } });
  const secondsOf = async (one: string) => Number(/\d+/.exec(mediaCaching(await standing(one), new Date()))![0]);
  expect(await secondsOf(key)).toBe(31_536_000);
  expect(await secondsOf(share.key)).toBeGreaterThan(86_000);
  expect(await secondsOf(share.key)).toBeLessThanOrEqual(86_400);
  await db().image.update({ where: { id: imageId }, data: { rightsExpireAt: new Date(Date.now() + 3_600_000) } });
  expect(await secondsOf(share.key)).toBeLessThanOrEqual(3_600);
  await db().image.update({ where: { id: imageId }, data: { rightsExpireAt: new Date() } });
  expect([await standing(key), await standing(share.key)]).toEqual([{ is: "absent" }, { is: "absent" }]);
  // Once it is taken down, the share picture is one that was drawn without it.
  await db().image.update({ where: { id: imageId }, data: { takenDownAt: new Date() } });
  expect(await secondsOf(share.key)).toBeGreaterThan(86_000);
});

test("a guest with a link to a draft is given its pictures and no others, at addresses that carry the link", async () => {
  const [shown, other] = [await picture("guest-shown"), await picture("guest-other")];
  const [shownKey, otherKey] = [await keyOf(shown.id), await keyOf(other.id)];
  const { id } = await desk.begun("For a guest", { hero: { imageId: shown.id, caption: "Ours" } });
  const { token } = valueOf(await sharePreview(desk.people.ada, { id, days: 1 }));
  expect([await previewShows(token, shownKey), await previewShows(token, otherKey)]).toEqual([true, false]);
  expect(await previewShows("x".repeat(43), shownKey)).toBe(false);
  expect(await previewShows(token, shownKey, new Date(Date.now() + 2 * 86_400_000))).toBe(false);
  const preview = await getPreviewByToken(token);
  expect(preview?.story.picture?.files.map(({ url }) => url)).toContain(`/media/${shownKey}?preview=${token}`);
});

test("copies are good for a year, at most a day where rights end, and for nobody when the record is away", () => {
  const now = new Date("2026-05-01T00:00:00Z");
  const inHours = (hours: number) => ({ is: "public", until: new Date(now.getTime() + hours * 3_600_000) }) as const;
  expect(mediaCaching({ is: "public", until: null }, now)).toBe("public, max-age=31536000, immutable");
  expect(mediaCaching(inHours(999), now)).toBe("public, max-age=86400");
  expect(mediaCaching(inHours(1), now)).toBe("public, max-age=3600");
  expect(mediaCaching(inHours(-1), now)).toBe("public, max-age=0");
  expect(mediaCaching({ is: "unknown" }, now)).toBe("private, no-store");
});
