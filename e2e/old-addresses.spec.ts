import { ask } from "./support/ask";
import { until } from "./support/facts";
import { importOldAddresses } from "./support/old-addresses";
import { STORIES } from "./support/places";
import { expect, test, withNewsroom } from "./support/story";

// A newsroom moves in with its old addresses: every one leads on, or says that it is gone.

const newsroom = withNewsroom({ webs: 2 });
const GOAL = STORIES.corrected;

async function at(path: string, web: "web" | "other" = "web"): Promise<[number, string?]> {
  const { status, headers } = await ask(newsroom()[web].url + path);
  return headers.location === undefined ? [status] : [status, headers.location.replace(newsroom().web.url, "")];
}

const CSV = `old,new,status
/2019/05/Some-Post.html,${GOAL},301
https://www.old.example/2019/05/caf%C3%A9/,/sections/harbour
/?p=123,${GOAL}
/story.php?id=5,${GOAL}
/uk/old-story,/latest
/faq,/pages/about
/articles/Their-Slug.HTML,${GOAL}
/pages/imprint,/pages/about
/he/ישן,/he/latest
/shop,https://shop.example/a?b=1#c
/first,/second
/second,/third
/third,/latest
/2018/withdrawn,,410
/tv/gone,,410
`;

test("old addresses answer at every process within a second, in one step, and keep the query", async () => {
  const old = ["/2019/05/Some-Post.html", "/uk/old-story", "/he/%D7%99%D7%A9%D7%9F", "/2018/withdrawn"];
  for (const path of old) for (const web of ["web", "other"] as const) expect(await at(path, web), path).toEqual([404]);
  expect(await importOldAddresses(newsroom(), CSV)).toContain("15 old addresses, 15 of them changed");
  for (const web of ["web", "other"] as const)
    await until("the old address leads on", async () => (await at(old[0]!, web))[0] === 308, 1_500);

  const expected: Record<string, [number, string?]> = {
    "/2019/05/Some-Post.html": [308, GOAL],
    "/2019/05/Some-Post.html?utm_source=a&x=%20": [308, `${GOAL}?utm_source=a&x=%20`],
    "/2019/05/Some-Post.html/": [308, GOAL],
    "//2019/05/Some-Post.html": [308, GOAL],
    "/2019/05/some-post.html": [404],
    "/2019/05/caf%C3%A9": [308, "/sections/harbour"],
    "/2019/05/cafe%CC%81/": [308, "/sections/harbour"],
    "/?p=123": [308, GOAL],
    "/?p=123&utm=1": [308, `${GOAL}?utm=1`],
    "/?p=124": [200],
    "/story.php?id=5": [308, GOAL],
    "/story.php?id=6": [404],
    "/uk/old-story": [308, "/latest"],
    "/faq": [308, "/pages/about"],
    "/articles/Their-Slug.HTML": [308, GOAL],
    "/pages/imprint": [308, "/pages/about"],
    "/he/%D7%99%D7%A9%D7%9F": [308, "/he/latest"],
    "/shop?q=1": [308, "https://shop.example/a?b=1&q=1#c"],
    "/first": [308, "/latest"],
    "/second": [308, "/latest"],
    "/2018/withdrawn": [410],
    "/2018/withdrawn/": [410],
    "/tv/gone": [410],
  };
  for (const [path, answer] of Object.entries(expected)) expect(await at(path), path).toEqual(answer);
});

test("who comes by an old address is counted, also where the answer was ready", async () => {
  const hits = async () => {
    const rows = await newsroom().psql.rows<{ hits: number; last: Date | null }>(
      "SELECT hits, last_hit_at AS last FROM redirects WHERE path = '/third'",
    );
    return rows[0]!;
  };
  expect(await hits()).toEqual({ hits: 0, last: null });
  const began = Date.now();
  for (let n = 0; n < 30; n++) expect((await at("/third", n % 2 ? "web" : "other"))[0]).toBe(308);
  await until("thirty hits are written", async () => (await hits()).hits === 30, 5_000);
  expect((await hits()).last!.getTime()).toBeGreaterThanOrEqual(began - 1_000);
});

test("the same file again changes nothing; one bad row refuses a file whole, by its line", async () => {
  expect(await importOldAddresses(newsroom(), CSV)).toContain("15 old addresses, 0 of them changed");
  const bad: [string, RegExp][] = [
    ["/new-old,/latest\n/latest,/popular\n", /old\.csv:2: \/latest is a page of the site/],
    ["old,new\n\n/new-old,/latest\n/x,/nowhere-at-all\n", /old\.csv:4: There is nothing at \/nowhere-at-all/],
    ["/new-old,/other\n/other,/new-old\n", /old\.csv:1: \/new-old would lead back to itself/],
    ['/new-old,"/latest\n', /old\.csv:1: a quotation mark/],
    ["/new-old,/latest,200\n", /old\.csv:1: .*no status/],
    [`/new-old,/latest\n${GOAL},/latest\n`, /old\.csv:2: .* is a page of the site/],
  ];
  for (const [csv, sentence] of bad) await expect(importOldAddresses(newsroom(), csv)).rejects.toThrow(sentence);
  expect(await at("/new-old")).toEqual([404]);
});

test("a section's new address is left word of at its old one, its older pages and its feeds", async () => {
  const { psql } = newsroom();
  await importOldAddresses(newsroom(), "/sections/port,/sections/harbour\n");
  await until("the section leads on", async () => (await at("/sections/port"))[0] === 308, 1_500);
  expect(await at("/sections/port?after=AAAAAAAAAAAAAAAAAAAAAA")).toEqual([
    308,
    "/sections/harbour?after=AAAAAAAAAAAAAAAAAAAAAA",
  ]);
  expect(await at("/sections/port/feed.xml")).toEqual([308, "/sections/harbour/feed.xml"]);
  const rows = await psql.rows("SELECT path FROM redirects WHERE target = '/sections/port'");
  expect(rows).toEqual([]);
});
