import { crawl } from "./support/crawl";
import { expect, test, withNewsroom } from "./support/story";

// Every link, picture and style sheet on the site leads somewhere.

const newsroom = withNewsroom();

test("all that a page names is there, from one end of the site to the other", async () => {
  const { visited, dead, moved, outside } = await crawl(newsroom().web.url, ["/", "/he", "/newsletter/sent"]);
  expect(dead).toEqual([]);
  expect(moved).toEqual([]);
  expect(visited.length).toBeGreaterThan(60);
  for (const kind of ["/sections/", "/topics/", "/staff/", "/articles/", "/he/articles/", "/media/", "/_next/static/"])
    expect(
      visited.some((path) => path.startsWith(kind)),
      kind,
    ).toBe(true);
  expect(outside.filter((href) => !/^(https:|mailto:)/.test(href))).toEqual([]);
});
