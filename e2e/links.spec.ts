import { crawl } from "./support/crawl";
import { olderPlaces } from "./support/places";
import { expect, test, withNewsroom } from "./support/story";

// Every link, picture and style sheet on the site leads somewhere, and so does all that feeds and sitemaps name.

const newsroom = withNewsroom();

test("all that a page names is there, from one end of the site to the other", async () => {
  test.setTimeout(180_000);
  const { visited, dead, moved, outside } = await crawl(newsroom().web.url, [
    ...["/", "/he", "/newsletter/sent", "/search?q=harbour", "/robots.txt", "/sitemap.xml", "/news-sitemap.xml"],
    ...Object.values(await olderPlaces(newsroom().psql)),
  ]);
  expect(dead).toEqual([]);
  expect(moved).toEqual([]);
  expect(visited.length).toBeGreaterThan(60);
  for (const kind of [
    "/sections/",
    "/topics/",
    "/staff/",
    "/articles/",
    "/he/articles/",
    "/articles/night-ferry-last-crossing/pictures/",
    "/media/",
    "/_next/static/",
    "/feed.xml",
    "/he/feed.json",
    "/sitemaps/",
    "/pages/",
    "/he/pages/",
  ])
    expect(
      visited.some((path) => path.startsWith(kind)),
      kind,
    ).toBe(true);
  expect(outside.filter((href) => !/^(https:|mailto:|data:image\/webp;base64,)/.test(href))).toEqual([]);
});
