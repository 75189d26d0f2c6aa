import type { Browser } from "@playwright/test";
import { ask } from "./support/ask";
import { until } from "./support/facts";
import { expect, test, withNewsroom } from "./support/story";

// What readers read becomes Popular; machines and the newsroom do not count.

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const CHROME =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
const SAFARI =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15";
const GOOGLEBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

const newsroom = withNewsroom();
const OLD = { slug: "an-old-favourite", headline: "An old favourite", publishedAt: "2020-05-01T10:00:00Z" };
const path = `/articles/${OLD.slug}`;
const views = async () => (await newsroom().psql.rows<{ views: number }>(VIEWS, [OLD.slug]))[0]?.views ?? 0;
const VIEWS =
  "SELECT sum(v.views)::int AS views FROM article_views v JOIN articles a ON a.id = v.article_id WHERE a.slug = $1";

test.beforeAll(async () => {
  await newsroom().psql.forgetsReaders();
  await newsroom().desk.publishes(OLD);
});

/** Somebody opens the story and stays until its page has said so. */
async function reads(browser: Browser, userAgent: string, cookie?: string): Promise<number> {
  const context = await browser.newContext({ userAgent, baseURL: newsroom().web.url });
  if (cookie) await context.addCookies([{ name: cookie, value: "1", url: newsroom().web.url }]);
  const page = await context.newPage();
  const beacon = page.waitForResponse((response) => new URL(response.url()).pathname === "/api/views");
  await page.goto(path);
  const status = (await beacon).status();
  await context.close();
  return status;
}

test("readers are counted, once each; machines and staff are not", async ({ browser }) => {
  expect(await views()).toBe(0);
  const statuses = await Promise.all([
    reads(browser, FIREFOX),
    reads(browser, CHROME),
    reads(browser, SAFARI),
    reads(browser, GOOGLEBOT),
    reads(browser, `${CHROME} HeadlessChrome/142.0.0.0`),
    reads(browser, `${FIREFOX} Dana`, "dateline_staff"),
  ]);
  expect(new Set(statuses)).toEqual(new Set([204]));
  await until("three readers", async () => (await views()) === 3 || undefined);

  await reads(browser, FIREFOX);
  await reads(browser, `${FIREFOX} somebody else`);
  await until("a fourth reader", async () => (await views()) >= 4 || undefined);
  expect(await views()).toBe(4);
});

test("no reader is kept: no cookie, no address", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: newsroom().web.url });
  const page = await context.newPage();
  await page.goto(path);
  expect(await context.cookies()).toEqual([]);
  await context.close();
  const marks = await newsroom().psql.rows<{ bytes: number }>("SELECT length(hash) AS bytes FROM view_marks");
  expect(new Set(marks.map(({ bytes }) => bytes))).toEqual(new Set([32]));
});

test("within a minute it leads Popular, on its page and beside other stories", async () => {
  const first = (html: string, from: string) => /href="(\/articles\/[^"]+)"/.exec(html.slice(html.indexOf(from)))?.[1];
  await newsroom().desk.publishes({ slug: "fresh-off-the-boat", headline: "Fresh off the boat" });
  await until(
    "popular",
    async () => first((await ask(`${newsroom().web.url}/popular`)).text, "<main") === path || undefined,
    60_000,
  );
  await until(
    "popular beside a story",
    async () => {
      const { text } = await ask(`${newsroom().web.url}/articles/fresh-off-the-boat`);
      return first(text, "Popular Articles") === path || undefined;
    },
    60_000,
  );
});
