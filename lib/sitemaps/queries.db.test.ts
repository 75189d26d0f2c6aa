import { beforeAll, describe, expect, test } from "vitest";
import { openEdition } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { getNews, getSitemap, getSitemapIndex } from "@/lib/sitemaps/queries";
import { NEWS_SIZE } from "@/lib/sitemaps/rules";
import type { News } from "@/lib/sitemaps/schema";

const NOW = new Date("2026-11-22T12:00:00Z");
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

let record: Awaited<ReturnType<typeof openEdition>>;
let hebrewId: string;

/** Canaries stand in no file: every state but PUBLISHED, in a room of their own, with times that would list them. */
beforeAll(async () => {
  record = await openEdition();
  const { editionId, article, harbour, ferries, ada } = record;
  const listed = { topics: [ferries.id], bylines: [ada.id] };
  await article("old", { ...listed, firstPublishedAt: new Date("2025-12-31T23:59:59Z") });
  await article("new-year", { firstPublishedAt: new Date("2026-01-01T00:00:00Z"), revisedAt: hoursAgo(3) });
  await article("yesterday", { ...listed, firstPublishedAt: hoursAgo(20), sensitive: true });
  await article("two-days", { firstPublishedAt: hoursAgo(49) });
  const states = ["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED", "READY", "SCHEDULED", "WITHDRAWN"] as const;
  const hidden = await db().section.create({ data: { editionId, slug: "canary-section", name: "Canary" } });
  const topic = await db().topic.create({ data: { editionId, slug: "canary-topic", name: "Canary" } });
  const byline = await db().byline.create({ data: { editionId, slug: "canary-byline", name: "Canary" } });
  for (const state of states) {
    const fields: Partial<Prisma.ArticleUncheckedCreateInput> = { withdrawnAt: NOW, withdrawnReason: "canary" };
    await article(`canary-${state.toLowerCase().replace("_", "-")}`, {
      ...(state === "WITHDRAWN" ? fields : {}),
      state,
      headline: "Canary",
      scheduledFor: NOW,
      firstPublishedAt: hoursAgo(1),
      sectionId: hidden.id,
      topics: [topic.id],
      bylines: [byline.id],
    });
  }
  const hebrew = await db().edition.create({
    data: { code: "he", language: "he", direction: "RTL", title: "הרציף", timeZone: "Asia/Jerusalem", position: 1 },
  });
  hebrewId = hebrew.id;
  const section = await db().section.create({ data: { editionId: hebrewId, slug: "namal", name: "נמל" } });
  await article("נמל", { editionId: hebrewId, sectionId: section.id, language: "he", firstPublishedAt: hoursAgo(2) });
  expect(harbour.slug).toBe("harbour");
});

const chunks = async () => {
  const { found } = await getSitemapIndex();
  return found.is === "found" ? found.value : [];
};
const paths = async (name: string) => {
  const { found } = await getSitemap(name);
  return found.is === "found" ? found.value.map((listed) => listed.path) : found.is;
};

test("the index names every file of every edition, with its last change", async () => {
  expect((await chunks()).map(({ chunk, changedAt }) => [chunk.code, chunk.list, chunk.part, changedAt])).toEqual([
    ["en", "rooms", 1, hoursAgo(20).toISOString()],
    ["en", "2025-12", 1, "2025-12-31T23:59:59.000Z"],
    ["en", "2026-01", 1, hoursAgo(3).toISOString()],
    ["en", "2026-11", 1, hoursAgo(20).toISOString()],
    ["he", "rooms", 1, hoursAgo(2).toISOString()],
    ["he", "2026-11", 1, hoursAgo(2).toISOString()],
  ]);
});

test("a month holds what was first published in it, oldest first, changed when it was substantially changed", async () => {
  expect(await paths("en-2025-12-1.xml")).toEqual(["/articles/old"]);
  expect(await paths("en-2026-11-1.xml")).toEqual(["/articles/two-days", "/articles/yesterday"]);
  expect(await paths("he-2026-11-1.xml")).toEqual(["/he/articles/%D7%A0%D7%9E%D7%9C"]);
  expect((await getSitemap("en-2026-01-1.xml")).found).toMatchObject({
    value: [{ path: "/articles/new-year", changedAt: hoursAgo(3).toISOString() }],
  });
});

test("rooms are listed that have stories, and static pages that are published", async () => {
  const { editionId } = record;
  await db().staticPage.create({ data: { editionId, slug: "about", title: "About", published: true } });
  await db().staticPage.create({ data: { editionId, slug: "canary-page", title: "Canary" } });
  const all = ["/", "/latest", "/sections/harbour", "/topics/ferries", "/staff/ada-quay", "/pages/about"];
  expect(await paths("en-rooms-1.xml")).toEqual(all);
  expect(await paths("he-rooms-1.xml")).toEqual(["/he", "/he/latest", "/he/sections/namal"]);
});

test.each([
  "en-2026-11-2.xml",
  "en-2019-01-1.xml",
  "xx-rooms-1.xml",
  "en-rooms-2.xml",
  "nonsense.xml",
  "en-9999-99-1.xml",
])("%s is absent", async (name) => {
  expect(await paths(name)).toBe("absent");
});

test("each answer is filed under what it lists", async () => {
  const own = [`frame:${record.editionId}`, `lists:${record.editionId}`];
  expect((await getSitemap("en-2026-11-1.xml")).tags).toEqual(["site", ...own]);
  expect((await getSitemap("en-2019-01-1.xml")).tags).toEqual(["site", ...own]);
  expect((await getSitemapIndex()).tags).toEqual(["site", ...own, `frame:${hebrewId}`, `lists:${hebrewId}`]);
});

describe("news", () => {
  const news = async (part?: number): Promise<News | string> => {
    const { found } = await getNews(NOW, part);
    return found.is === "found" ? found.value : found.is;
  };

  test("are the stories of two days, of all editions, sensitive ones too", async () => {
    expect(await news()).toEqual({
      stories: [
        {
          path: "/articles/yesterday",
          headline: "About yesterday",
          publishedAt: hoursAgo(20).toISOString(),
          publication: "The Quay",
          language: "en",
        },
        {
          path: "/he/articles/%D7%A0%D7%9E%D7%9C",
          headline: "About נמל",
          publishedAt: hoursAgo(2).toISOString(),
          publication: "הרציף",
          language: "he",
        },
      ],
    });
  });

  test("stand in parts when they are more than a file may hold, and none is lost", async () => {
    const shared = { editionId: record.editionId, sectionId: record.harbour.id, language: "en", words: 1 };
    await db().article.createMany({
      data: Array.from({ length: NEWS_SIZE }, (_, index) => ({
        ...shared,
        slug: `brief-${index}`,
        headline: `Brief ${index}`,
        state: "PUBLISHED" as const,
        firstPublishedAt: hoursAgo(10),
      })),
    });
    expect(await news()).toEqual({ parts: 2 });
    const parts = await Promise.all([news(1), news(2)]);
    const listed = parts.flatMap((part) => (typeof part === "object" && "stories" in part ? part.stories : []));
    expect(parts[0]).toHaveProperty("stories.length", NEWS_SIZE);
    expect(new Set(listed.map((story) => story.path)).size).toBe(NEWS_SIZE + 2);
    expect([await news(3), await news(0)]).toEqual(["absent", "absent"]);
  });
});
