import { ask } from "./support/ask";
import { canariesIn, plantCanaries, tracesOf, type Canary } from "./support/canaries";
import { crawl } from "./support/crawl";
import { expect, test, withNewsroom } from "./support/story";

// Stories in every state that readers may not see, and not a word of them anywhere that readers or machines can ask.

const newsroom = withNewsroom();
const full = process.env.PROOF === "full";
/** Of each of eight ways to be unseen. */
const EACH = full ? 63 : 5;
const LONG = full ? 3_600_000 : 180_000;
/** How the framework's own browser code asks for the page behind an address. */
const FRAMEWORK = [
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { "next-router-segment-prefetch": "/_tree" },
];

let canaries: Canary[];

test.beforeAll(async () => {
  test.setTimeout(LONG);
  canaries = await plantCanaries(newsroom().desk, EACH);
});

test("nothing that leads from page to page, feed to feed or map to map says a word of them", async () => {
  test.setTimeout(LONG);
  const traces: string[] = [];
  const { visited } = await crawl(
    newsroom().web.url,
    ["/", "/he", "/robots.txt", "/sitemap.xml", "/news-sitemap.xml", "/search?q=headline&sort=newest", "/popular"],
    (path, text) => traces.push(...canariesIn(text, canaries).map((token) => `${path}: ${token}`)),
  );
  expect(visited.length).toBeGreaterThan(100);
  expect(traces).toEqual([]);
});

test("nor does any address that somebody who knows of them could guess", async () => {
  test.setTimeout(LONG);
  const guesses = canaries.flatMap(({ token, path }) => [
    ...["", "?preview=1", "?_rsc=1", ".rsc", ".txt", ".json", "/feed.xml", "/older", "/pictures/1"].map(
      (end) => path + end,
    ),
    ...[`/he${path}`, `/en${path}`, `/_next/data/build${path}.json`, `/share/${token}.png`, `/media/${token}.webp`],
    ...[`/search?q=${token}`, `/search?q=${token.slice(0, -1)}`, `/topics/${token}`, `/sections/${token}`, `/${token}`],
  ]);
  expect(await tracesOf(newsroom().web.url, guesses, canaries)).toEqual([]);
});

test("nor their own addresses, however a browser or the framework asks for them", async () => {
  test.setTimeout(LONG);
  const paths = canaries.map(({ path }) => path);
  for (const headers of FRAMEWORK) expect(await tracesOf(newsroom().web.url, paths, canaries, headers)).toEqual([]);
  for (const { state, path } of canaries) {
    const { status } = await ask(newsroom().web.url + path);
    expect([path, status]).toEqual([path, state === "rewrites" ? 200 : state === "withdraws" ? 410 : 404]);
  }
});

test("a guest shown one of them sees that one alone", async () => {
  for (const { token, state, path } of canaries.filter((_, index) => index % EACH === 0)) {
    const slug = path.slice("/articles/".length);
    const guest = await newsroom().desk.showsToGuest({ slug });
    const { status, text } = await ask(`${newsroom().web.url}/preview?token=${guest.token}`);
    // What was taken back is shown to nobody but the desk.
    if (state === "withdraws") expect(canariesIn(text, canaries).filter((one) => one !== token)).toEqual([]);
    else expect([state, status, canariesIn(text, canaries)]).toEqual([state, 200, [token]]);
  }
});
