import { parseRssFeed } from "feedsmith";
import { beforeAll, describe, expect, test } from "vitest";
import { revise } from "@/lib/articles/commands/revise";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { openEdition, picture, ticksOf } from "@/lib/articles/testing/record";
import type { Body } from "@/lib/body/schema";
import { db } from "@/lib/db/client";
import { getCorrectionsFeed, getFeed, type FeedPlace } from "@/lib/feeds/queries";
import { correctionsRss } from "@/lib/feeds/rules/corrections-rss";
import { rssOf } from "@/lib/feeds/rules/rss";
import { changeSetting } from "@/lib/settings/commands";
import { system } from "@/lib/staff/permissions";

const house = system("test");
const body: Body = [{ type: "paragraph", content: [{ type: "text", text: "It sailed." }] }];
const places: (FeedPlace | undefined)[] = [
  undefined,
  { room: "sections", slug: "harbour" },
  { room: "topics", slug: "ferries" },
  { room: "staff", slug: "ada-quay" },
];

let record: Awaited<ReturnType<typeof openEdition>>;
let listed: { topics: string[]; bylines: string[] };
let heroId: string;

beforeAll(async () => {
  record = await openEdition();
  listed = { topics: [record.ferries.id], bylines: [record.ada.id] };
  heroId = (await picture("hero")).id;
  for (let index = 0; index < 31; index++) await record.article(`ship-${index}`, { ...listed, body });
  const states = ["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED", "READY", "SCHEDULED", "WITHDRAWN"] as const;
  for (const state of states) {
    const slug = `canary-${state.toLowerCase().replace("_", "-")}`;
    await record.article(slug, {
      ...listed,
      ...(state === "WITHDRAWN" ? { withdrawnAt: new Date(), withdrawnReason: "canary" } : {}),
      state,
      headline: "Canary",
      dek: "Canary",
      body,
      heroImageId: heroId,
      scheduledFor: new Date(),
      firstPublishedAt: new Date("2030-01-01"),
    });
  }
});

async function feedOf(place?: FeedPlace, code = "default") {
  const { found, tags } = await getFeed(code, place);
  if (found.is !== "found") throw new Error(found.is);
  return { ...found.value, tags };
}

test.each(places)("the newest thirty and no canary, whole: %o", async (place) => {
  const feed = await feedOf(place);
  expect(feed.stories.map((story) => story.slug)).toEqual(Array.from({ length: 30 }, (_, n) => `ship-${30 - n}`));
  expect(feed.stories[0]).toMatchObject({ body, bylines: [{ name: "Ada Quay" }], topics: [{ name: "Ferries" }] });
  const xml = rssOf(feed, "https://quay.example");
  expect(xml.match(/<item>/g)).toHaveLength(30);
  expect(xml.toLowerCase()).not.toContain("canary");
});

test("a list's feed is named after it and stands below it", async () => {
  expect(await feedOf()).toMatchObject({ title: "The Quay", path: "/" });
  expect(await feedOf(places[1])).toMatchObject({ title: "Harbour | The Quay", path: "/sections/harbour" });
  expect(await feedOf(places[2])).toMatchObject({ title: "Ferries | The Quay", path: "/topics/ferries" });
  expect(await feedOf(places[3])).toMatchObject({ title: "Ada Quay | The Quay", path: "/staff/ada-quay" });
});

describe("an address without a feed", () => {
  const answer = async (code: string, place?: FeedPlace) => (await getFeed(code, place)).found;

  test("is absent, or says where the list has gone", async () => {
    expect(await answer("xx")).toEqual({ is: "absent" });
    expect(await answer("default", { room: "sections", slug: "nope" })).toEqual({ is: "absent" });
    expect(await answer("default", { room: "topics", slug: "a/b\u0000" })).toEqual({ is: "absent" });
    const { editionId } = record;
    await db().redirect.create({ data: { editionId, path: "/sections/port", target: "/sections/harbour" } });
    expect(await answer("default", { room: "sections", slug: "port" })).toEqual({
      is: "moved",
      to: "/sections/harbour",
    });
  });

  test("with the default edition's code leads to the one without", async () => {
    expect(await answer("en")).toEqual({ is: "moved", to: "/" });
    expect(await answer("en", places[1])).toEqual({ is: "moved", to: "/sections/harbour" });
  });
});

test("another edition's feed holds its own stories", async () => {
  const data = { code: "he", language: "he", direction: "RTL", title: "הרציף", timeZone: "Asia/Jerusalem" } as const;
  const { id } = await db().edition.create({ data });
  const section = await db().section.create({ data: { editionId: id, slug: "namal", name: "נמל" } });
  await record.article("נמל", { editionId: id, sectionId: section.id, language: "he", body });
  const feed = await feedOf(undefined, "he");
  expect(feed.path).toBe("/he");
  expect(feed.stories.map((story) => story.path)).toEqual(["/he/articles/%D7%A0%D7%9E%D7%9C"]);
});

test("corrections have a feed of their own, without those of stories that readers may not see", async () => {
  const { article } = record;
  const corrections = (text: string) => ({ corrections: { create: { text } } });
  const state = "WITHDRAWN" as const;
  await article("put-right", { ...corrections("It was <six>."), firstPublishedAt: new Date("2020-01-01") });
  await article("hidden", { ...corrections("Canary."), state, withdrawnAt: new Date(), withdrawnReason: "no" });
  const { found, tags } = await getCorrectionsFeed("default");
  if (found.is !== "found") throw new Error(found.is);
  const { items, ...channel } = parseRssFeed(correctionsRss(found.value, "https://quay.example"));
  expect(channel).toMatchObject({ title: "Corrections | The Quay", link: "https://quay.example/corrections" });
  expect(items).toMatchObject([
    {
      title: "Correction: About put-right",
      link: "https://quay.example/articles/put-right",
      description: "It was <six>.",
      guid: { isPermaLink: false },
    },
  ]);
  expect(tags).toContain(`corrections:${record.editionId}`);
  expect((await getCorrectionsFeed("en")).found).toEqual({ is: "moved", to: "/corrections" });
});

test("the hub is the newsroom's choice", async () => {
  expect((await feedOf()).hub).toBe("");
  await changeSetting(house, "feeds.hub", "https://hub.example/");
  expect((await feedOf()).hub).toBe("https://hub.example/");
});

describe("what changes a story makes its feeds anew", () => {
  const isTouched = (tags: string[], ticks: { tags: string[]; hard: boolean }[]) =>
    ticks.some((tick) => tick.tags.some((tag) => tags.includes(tag)));

  test("a correction: same guid, told in the text, dated", async () => {
    const before = await feedOf(places[2]);
    const [story] = before.stories;
    const draft = {
      headline: "About ships, put right",
      language: "en",
      sectionId: record.harbour.id,
      body,
      bylines: [{ bylineId: record.ada.id }],
      topicIds: [record.ferries.id],
    };
    const { version } = await db().article.findUniqueOrThrow({ where: { id: story!.id } });
    const change = { kind: "CORRECTION" as const, text: "It was the other ship." };
    const ticks = await ticksOf(async () => {
      expect((await revise(house, { id: story!.id, version, draft, change })).ok).toBe(true);
    });
    for (const place of places) expect(isTouched((await feedOf(place)).tags, ticks)).toBe(true);
    const [corrected] = (await feedOf(places[2])).stories;
    expect(corrected).toMatchObject({ id: story!.id, headline: "About ships, put right" });
    expect(corrected?.revisedAt).not.toBeNull();
    expect(rssOf(await feedOf(), "https://quay.example")).toContain("It was the other ship.");
  });

  test("a withdrawal: gone, and no older copy may be shown", async () => {
    const feeds = await Promise.all(places.map((place) => feedOf(place)));
    const gone = feeds[0]!.stories[0]!;
    const ticks = await ticksOf(() => withdraw(house, { id: gone.id, reason: "It never sailed." }));
    for (const feed of feeds)
      expect(
        isTouched(
          feed.tags,
          ticks.filter((tick) => tick.hard),
        ),
      ).toBe(true);
    for (const place of places) {
      expect((await feedOf(place)).stories.map((story) => story.id)).not.toContain(gone.id);
    }
  });

  test("a picture that was taken down is in no feed", async () => {
    await record.article("pictured", {
      ...listed,
      body,
      heroImageId: heroId,
      firstPublishedAt: new Date("2029-01-01"),
    });
    expect(rssOf(await feedOf(), "")).toContain("/media/hero-1920.webp");
    await db().image.update({ where: { id: heroId }, data: { takenDownAt: new Date() } });
    expect(rssOf(await feedOf(), "")).not.toContain("/media/hero");
  });
});
