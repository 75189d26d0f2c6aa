import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { publish } from "@/lib/articles/commands/publish";
import { getStory, listLatest } from "@/lib/articles/queries";
import { getPreviewStory } from "@/lib/articles/queries/preview-story";
import { albumOf, shownAs } from "@/lib/articles/rules/album";
import { openDesk, paragraphs, valueOf } from "@/lib/articles/testing/desk";
import { db } from "@/lib/db/client";
import { getFeed } from "@/lib/feeds/queries";
import { jsonFeedOf } from "@/lib/feeds/rules/json-feed";
import { rssOf } from "@/lib/feeds/rules/rss";
import { receiveImage } from "@/lib/images/commands/receive";
import { takeDownExpired } from "@/lib/images/commands/take-down";
import { mediaStandings } from "@/lib/images/queries/standing";
import { pressPhoto } from "@/lib/images/testing/press-photo";
import { newsArticle } from "@/lib/linked-data/rules";
import { drawSharePicture } from "@/lib/share-pictures/commands";
import { getSitemap } from "@/lib/sitemaps/queries";
import { env } from "@/lib/env";
import { system } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

// A picture whose rights run out, wherever it was shown.

const actor = system("test");
const UNTIL = new Date("2026-05-01T12:00:00Z");
const SAID = /secret/i;
const SITE = "https://quay.test";

let desk: Awaited<ReturnType<typeof openDesk>>;
let imageId: string;
let articleId: string;
let files: string[];

beforeAll(async () => {
  desk = await openDesk();
  const fields = { alt: "Secret alt", caption: "Secret caption", credit: "Secret credit" };
  const bytes = await pressPhoto({ width: 1200, height: 800, hue: "#aa2200" });
  imageId = valueOf(await receiveImage(actor, { bytes, filename: "hall.jpg", fields })).imageId;
  const words = { alt: "Secret alt here", caption: "Secret words here", credit: "Secret lens here" };
  const used = { imageId, ...words };
  const body = [...paragraphs("The hall opened."), { type: "figure" as const, attrs: used }];
  articleId = (await desk.begun("The hall is open", { hero: used, body })).id;
  valueOf(await publish(desk.people.bea, { id: articleId }));
  await drawSharePicture(articleId, new Date());
  files = (await db().rendition.findMany({ where: { imageId } })).map(({ key }) => key);
});

async function story() {
  const { slug } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const { found } = await getStory("en", slug);
  if (found.is !== "found") throw new Error(`The story is ${found.is}`);
  return found.value;
}

/** Everything that anybody is told of the story, as text. */
async function told(): Promise<string[]> {
  const shown = await story();
  const { found } = await getFeed("default");
  if (found.is !== "found") throw new Error(`The feed is ${found.is}`);
  const [teaser] = await listLatest({ editionId: desk.editionId, take: 5 });
  const { edition } = found.value;
  const inBody = Object.values(shown.pictures).map((picture) =>
    shownAs(picture, { alt: "Secret", caption: "Secret", credit: "Secret" }),
  );
  const texts = [shown.picture, inBody, teaser?.picture, albumOf(shown).pictures, newsArticle(shown, edition, SITE)];
  return [...texts.map((one) => JSON.stringify(one)), rssOf(found.value, SITE), jsonFeedOf(found.value, SITE)];
}

test("while its rights run it is shown, told of and shared", async () => {
  for (const text of await told()) expect(text).toMatch(SAID);
  expect((await story()).picture).toMatchObject({ width: 1200, height: 800, credit: "Secret lens here" });
});

test("when they end a neutral one of its size stands in story, body and cards, and nobody is told of it", async () => {
  const shareBefore = await db().sharePicture.findFirstOrThrow({ where: { articleId, retiredAt: null } });
  await db().image.update({ where: { id: imageId }, data: { rightsExpireAt: UNTIL } });
  expect(await takeDownExpired(UNTIL)).toBe(1);

  const shown = await story();
  const [teaser] = await listLatest({ editionId: desk.editionId, take: 5 });
  const preview = await getPreviewStory(articleId);
  const neutral = { id: imageId, gone: true, width: 1200, height: 800, alt: "", caption: "", credit: "", files: [] };
  for (const picture of [shown.picture, shown.pictures[imageId], teaser?.picture, preview?.picture])
    expect(picture).toMatchObject({ ...neutral, placeholder: "" });
  for (const text of await told()) {
    expect(text).not.toMatch(SAID);
    for (const key of files) expect(text).not.toContain(key);
  }
  expect(albumOf(shown).pictures).toEqual([]);
  const listed = JSON.stringify(await getSitemap(`en-${new Date().toISOString().slice(0, 7)}-1.xml`));
  expect([listed.includes(shown.path), listed.includes("/media/")]).toEqual([true, false]);

  // None of its bytes is left at our origin, and the record can prove when they went.
  for (const key of [...files, shareBefore.key!]) expect(await storage().exists(key), key).toBe(false);
  const standings = mediaStandings(env().DATABASE_URL);
  for (const key of files) expect(await standings.of(key)).toEqual({ is: "absent" });
  await standings.close();
  expect((await db().image.findUniqueOrThrow({ where: { id: imageId } })).takenDownAt).toEqual(UNTIL);
  const proof = await db().auditEvent.findFirstOrThrow({ where: { subjectId: imageId, deed: "image.takeDown" } });
  expect(proof.after).toEqual({ takenDownAt: UNTIL.toISOString() });
});

test("its story's share picture is drawn anew, on paper, and search engines are shown that one", async () => {
  await drawSharePicture(articleId, new Date());
  const { key } = await db().sharePicture.findFirstOrThrow({ where: { articleId, retiredAt: null } });
  const drawn = await buffer((await storage().get(key!))!.stream);
  const corner = { left: 1000, top: 30, width: 100, height: 100 };
  const { channels } = await sharp(await sharp(drawn).extract(corner).toBuffer()).stats();
  expect(Math.min(...channels.map(({ mean }) => mean))).toBeGreaterThan(245);
  const { found } = await getFeed("default");
  const edition = found.is === "found" && found.value.edition;
  expect(edition && JSON.stringify(newsArticle(await story(), edition, SITE).image)).toContain(key);
});
