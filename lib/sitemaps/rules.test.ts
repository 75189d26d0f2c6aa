import { parseSitemap } from "@/lib/sitemaps/testing/parse";
import { describe, expect, test } from "vitest";
import { chunkName, chunkOf, newsSitemapOf, partsOf, sitemapIndexOf, sitemapOf } from "@/lib/sitemaps/rules";

const site = "https://quay.example";
const at = "2026-11-20T08:00:00.000Z";
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

describe("the name of a chunk", () => {
  test.each([
    [{ code: "en", list: "2026-11", part: 1 } as const, "en-2026-11-1.xml"],
    [{ code: "he", list: "rooms", part: 12 } as const, "he-rooms-12.xml"],
    [{ code: "en-2026", list: "2026-01", part: 3 } as const, "en-2026-2026-01-3.xml"],
  ])("says what is in it", (chunk, name) => {
    expect(chunkName(chunk)).toBe(name);
    expect(chunkOf(name)).toEqual(chunk);
  });
  test.each([
    "en-2026-13-1.xml",
    "en-2026-00-1.xml",
    "en-rooms-0.xml",
    "en-rooms-01.xml",
    "en-rooms-1",
    "rooms-1.xml",
    "",
  ])("%s is none", (name) => {
    expect(chunkOf(name)).toBeNull();
  });
});

test("nothing is cut off", () => {
  expect([0, 1, 5_000, 5_001, 100_000].map((count) => partsOf(count, 5_000))).toEqual([0, 1, 1, 2, 20]);
});

test("a sitemap lists addresses with their last change", () => {
  const listed = [
    { path: "/he/articles/%D7%A0", changedAt: at },
    { path: "/articles/a&b", changedAt: at },
  ];
  expect(parseSitemap(sitemapOf(listed, site))).toEqual({
    root: "urlset",
    namespace: SITEMAP,
    entries: [
      { loc: "https://quay.example/he/articles/%D7%A0", lastmod: at },
      { loc: "https://quay.example/articles/a&b", lastmod: at },
    ],
  });
  expect(parseSitemap(sitemapOf([], site)).entries).toEqual([]);
});

test("its index lists the chunks", () => {
  const chunks = [{ chunk: { code: "en", list: "2026-11", part: 2 } as const, changedAt: at }];
  expect(parseSitemap(sitemapIndexOf(chunks, site))).toEqual({
    root: "sitemapindex",
    namespace: SITEMAP,
    entries: [{ loc: "https://quay.example/sitemaps/en-2026-11-2.xml", lastmod: at }],
  });
});

test.each([
  ["The Quay (Lisbon)", "en-GB", "The Quay", "en"],
  ["הרציף", "he", "הרציף", "he"],
  ["碼頭", "zh-TW", "碼頭", "zh-tw"],
  ["码头", "zh", "码头", "zh-cn"],
  ["(Quay)", "pt-BR", "(Quay)", "pt"],
])("news of %s in %s", (publication, language, name, code) => {
  const story = { path: "/articles/x", headline: "Ships & <boats> ]]> 🚢", publishedAt: at, publication, language };
  expect(parseSitemap(newsSitemapOf({ stories: [story] }, site)).entries).toEqual([
    {
      loc: "https://quay.example/articles/x",
      "news:name": name,
      "news:language": code,
      "news:publication_date": at,
      "news:title": "Ships & <boats> ]]> 🚢",
    },
  ]);
});

test("no news are a sitemap too, and too many an index of parts", () => {
  expect(parseSitemap(newsSitemapOf({ stories: [] }, site))).toMatchObject({ root: "urlset", entries: [] });
  expect(parseSitemap(newsSitemapOf({ parts: 2 }, site))).toMatchObject({
    root: "sitemapindex",
    entries: [1, 2].map((part) => ({ loc: `https://quay.example/news-sitemaps/${part}.xml` })),
  });
});
