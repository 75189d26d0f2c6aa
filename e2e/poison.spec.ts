import { ask } from "./support/ask";
import { plantCanaries, canariesIn, type Canary } from "./support/canaries";
import { olderPlaces, OTHERS, ROOMS, STORIES, TALKS } from "./support/places";
import { HEADERS, spellings, TRICKS } from "./support/poison";
import { expect, test, withNewsroom } from "./support/story";

// Whatever one visitor sends, the next gets the page as it was, and nobody what is not published.

const newsroom = withNewsroom();
const asciiOf = (path: string) => encodeURI(decodeURI(path));
const url = (path: string) => newsroom().web.url + asciiOf(path);
const full = process.env.PROOF === "full";
const few = [
  "/",
  TALKS,
  "/he",
  `${STORIES["with a gallery"]}/pictures/2`,
  "/sections/harbour",
  "/feed.xml",
  "/sitemap.xml",
  "/articles/never-written",
  "/search?q=harbour",
];
let canaries: Canary[];

test.beforeAll(async () => {
  canaries = await plantCanaries(newsroom().desk, full ? 4 : 1);
});

const HARMLESS = [200, 206, 304, 308, 400, 404, 405, 410, 412, 413, 414, 415, 416, 431];

/** What a reader who sends nothing odd gets. */
async function clean(path: string): Promise<string> {
  const { status, text } = await ask(url(path));
  return `${status} ${text}`;
}

test("no header and no query poisons a page for whoever comes next", async () => {
  test.setTimeout(full ? 3_600_000 : 180_000);
  const older = Object.values(await olderPlaces(newsroom().psql));
  const paths = full ? [...few, ...Object.values({ ...STORIES, ...ROOMS, ...OTHERS }), ...older] : few;
  for (const path of paths) {
    const before = await clean(path);
    for (const [index, headers] of HEADERS.entries()) {
      const tricks = full ? TRICKS : [TRICKS[index % TRICKS.length]!];
      // Now and then the poisoned request is the very one for which the page is made.
      if (index % 12 === 0) await newsroom().psql.rows("SELECT tick(ARRAY['site'])");
      for (const trick of tricks) {
        const target = path.includes("?") ? path + trick.replace("?", "&") : path + trick;
        const what = `${target.slice(0, 120)} with ${JSON.stringify(headers).slice(0, 120)}`;
        const poisoned = await ask(newsroom().web.url + asciiOf(path) + target.slice(path.length), { headers });
        expect(HARMLESS, `${what} answered ${poisoned.status}`).toContain(poisoned.status);
        expect(poisoned.headers["set-cookie"], what).toBeUndefined();
        expect(poisoned.headers["content-type"] ?? "", what).not.toContain("x-component");
        expect(poisoned.text.includes("evil.example"), what).toBe(false);
        expect(canariesIn(poisoned.text, canaries), what).toEqual([]);
      }
      if (full || index % 6 === 5)
        expect((await clean(path)) === before, `${path} after ${JSON.stringify(headers).slice(0, 120)}`).toBe(true);
    }
    expect((await clean(path)) === before, path).toBe(true);
  }
});

test("no other spelling of an address breaks, or shows what is not published", async () => {
  for (const path of [
    TALKS,
    "/sections/harbour",
    "/latest",
    "/feed.xml",
    `${TALKS}/pictures/1`,
    ...canaries.map((canary) => canary.path),
  ])
    for (const target of spellings(path)) {
      const { status, text, headers } = await ask(newsroom().web.url + target);
      expect(HARMLESS, `${target} answered ${status}`).toContain(status);
      expect(headers["content-type"] ?? "", target).not.toContain("x-component");
      if (path.includes("canary")) {
        expect(status, target).not.toBe(200);
        expect(text, target).not.toContain("Body canary");
        expect(text, target).not.toContain("Headline canary");
      }
    }
});

test("a cursor that does not parse is no page", async () => {
  const broken = [
    "",
    "x",
    "%00",
    "a".repeat(21),
    "a".repeat(23),
    "A".repeat(21) + "B",
    "../../etc",
    "1;DROP",
    "%F0%9F%9A%A2",
    "x".repeat(1_500),
  ];
  const lists = ["/latest", "/sections/harbour", "/topics/estuary-bridge", "/staff/ines-ferrant", "/he/latest"];
  for (const list of lists)
    for (const cursor of broken) {
      expect((await ask(`${newsroom().web.url}${list}?after=${cursor}`)).status, `${list}?after=${cursor}`).toBe(400);
      expect((await ask(`${newsroom().web.url}${list}?after=x&after=${cursor}`)).status, list).toBe(400);
    }
  for (const cursor of broken.slice(1))
    expect((await ask(`${newsroom().web.url}/search?q=harbour&after=${cursor}`)).status, cursor).toBe(
      cursor === "%00" ? 200 : 400,
    );
});

test("search answers whatever it is asked", async () => {
  test.setTimeout(full ? 3_600_000 : 180_000);
  const OR_SAYS_WHY = [200, 400];
  const odd: [string, number[]][] = [
    ["x".repeat(201), [400]],
    ["\u{1F6A2}".repeat(201), [414]],
    ["x".repeat(200), [200]],
    ['"', OR_SAYS_WHY],
    ['"harbour', [200]],
    ["the", OR_SAYS_WHY],
    ["the and of", OR_SAYS_WHY],
    ["-", OR_SAYS_WHY],
    ["-harbour", OR_SAYS_WHY],
    ["- - -", OR_SAYS_WHY],
    ["a & | ! ( ) <-> :*", OR_SAYS_WHY],
    ["harbour:*ABCD", OR_SAYS_WHY],
    ["'; DROP TABLE articles; --", OR_SAYS_WHY],
    ["\\", OR_SAYS_WHY],
    ["\0", OR_SAYS_WHY],
    ["\uFFFF\u202E", OR_SAYS_WHY],
    ["%s%n$1", OR_SAYS_WHY],
    ["((((((((((" + '"'.repeat(50), OR_SAYS_WHY],
    ["or or OR", OR_SAYS_WHY],
    ["<script>alert(1)</script>", OR_SAYS_WHY],
  ];
  for (const [asked, status] of odd)
    expect(status, asked).toContain((await ask(`${newsroom().web.url}/search?q=${encodeURIComponent(asked)}`)).status);
  const parts = [
    '"',
    "-",
    "harbour",
    "the",
    " OR ",
    "&",
    "|",
    "!",
    "(",
    ")",
    ":*",
    "\\",
    "'",
    "<->",
    "%",
    "_",
    "ש",
    "🚢",
    "\t",
    "é",
  ];
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const asks = Array.from({ length: full ? 10_000 : 100 }, () =>
    Array.from({ length: next(30) }, () => parts[next(parts.length)]).join(next(2) ? " " : ""),
  );
  for (let at = 0; at < asks.length; at += 4)
    for (const [index, { status }] of (
      await Promise.all(
        asks.slice(at, at + 4).map((asked) => ask(`${newsroom().web.url}/search?q=${encodeURIComponent(asked)}`)),
      )
    ).entries())
      expect([200, 400], asks[at + index]).toContain(status);
});
