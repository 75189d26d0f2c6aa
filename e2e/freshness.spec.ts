import { ask, type Answered } from "./support/ask";
import { until } from "./support/facts";
import { expect, test, withNewsroom } from "./support/story";

// A change is on every page it is about within a second of its commit, on every web process, whoever made it.

const newsroom = withNewsroom({ webs: 2, worker: true, counting: true });
const SECOND = 1_000;

const both = () => [newsroom().web, newsroom().other].map((web) => web.url);
const asked = (path: string) => Promise.all(both().map((url) => ask(url + path)));
const shows = async (path: string, words: string) => (await asked(path)).every(({ text }) => text.includes(words));

/**
 * Asks both processes until each shows it, and answers how long after `since` the last reader came who did not see it.
 * How long making the page takes on a busy machine is not staleness: whoever asks waits for the new one.
 */
async function lastUnseen(path: string, isSeen: (page: Answered) => boolean, since: number, patience = 10 * SECOND) {
  let last = since;
  await until(
    `${path} as it is now`,
    async () => {
      const now = performance.now();
      if ((await asked(path)).every(isSeen)) return true;
      last = now;
    },
    patience,
  );
  return last - since;
}

const withWords = (words: string) => (page: Answered) => page.text.includes(words);
const withoutWords = (words: string) => (page: Answered) => !page.text.includes(words);

test.beforeAll(async () => {
  const { desk } = newsroom();
  await desk.publishes({ slug: "tide-table", headline: "Tide table as it was", section: "Harbour", topics: ["Tides"] });
  await desk.publishes({ slug: "ferry-fares", headline: "Ferry fares as they were", section: "Harbour" });
  await desk.publishes({ slug: "night-boat", headline: "The night boat sails", section: "Harbour", topics: ["Tides"] });
});

test("a change committed at a psql prompt shows within a second", async () => {
  const paths = ["/articles/tide-table", "/", "/latest", "/sections/harbour"];
  for (const path of paths) expect(await shows(path, "Tide table as it was"), path).toBe(true);
  const since = performance.now();
  await newsroom().psql.changesHeadline("tide-table", "Tide table put right by hand");
  const seen = withWords("Tide table put right by hand");
  const took = await Promise.all(paths.map((path) => lastUnseen(path, seen, since)));
  expect(Math.max(...took)).toBeLessThan(SECOND);
});

test("a revision made by another process shows within a second", async () => {
  expect(await shows("/articles/ferry-fares", "Ferry fares as they were")).toBe(true);
  const asWas = (path: string) => shows(path, "Ferry fares as they were");
  for (const path of ["/", "/sections/harbour"]) expect(await asWas(path), path).toBe(true);
  await newsroom().desk.revises({
    slug: "ferry-fares",
    wording: { headline: "Ferry fares go up" },
    change: { kind: "CORRECTION", text: "The fares were given in the wrong currency." },
  });
  const since = performance.now();
  const took = await Promise.all([
    lastUnseen("/articles/ferry-fares", withWords("Ferry fares go up"), since),
    lastUnseen("/articles/ferry-fares", withWords("The fares were given in the wrong currency."), since),
    lastUnseen("/", withWords("Ferry fares go up"), since),
    lastUnseen("/sections/harbour", withWords("Ferry fares go up"), since),
  ]);
  expect(Math.max(...took)).toBeLessThan(SECOND);
});

test("a story that was not there is there within a second", async () => {
  for (const url of both()) expect((await ask(`${url}/articles/just-in`)).status).toBe(404);
  const seen = withWords("Just in: the swing bridge opens");
  await newsroom().desk.publishes({ slug: "just-in", headline: "Just in: the swing bridge opens" });
  const since = performance.now();
  const took = await Promise.all(["/articles/just-in", "/latest"].map((path) => lastUnseen(path, seen, since)));
  expect(Math.max(...took)).toBeLessThan(SECOND);
});

test("a newly published story stands beside another within a minute", async () => {
  const path = "/articles/night-boat";
  expect(await shows(path, "The night boat sails")).toBe(true);
  await newsroom().desk.publishes({ slug: "beside", headline: "A seal comes ashore" });
  const since = performance.now();
  expect(await lastUnseen(path, withWords("A seal comes ashore"), since, 90 * SECOND)).toBeLessThan(60 * SECOND);
});

test("a transaction held open across a rendering leaves nothing stale", async () => {
  const path = "/articles/tide-table";
  const { psql } = newsroom();
  const held = await psql.beginsHeadline("tide-table", "Tide table from a long transaction");
  // Ticked meanwhile, so that the page is made anew while the other change is still unseen.
  await psql.rows("SELECT tick(ARRAY['article:' || id]) FROM articles WHERE slug = 'tide-table'");
  newsroom().statements!.take();
  await until("the page was made anew on both", async () => {
    expect(await shows(path, "Tide table from a long transaction")).toBe(false);
    return newsroom().statements!.seen((text) => text.includes("near.ids")) >= 2;
  });
  const since = performance.now();
  await held.commit();
  expect(await lastUnseen(path, withWords("Tide table from a long transaction"), since)).toBeLessThan(SECOND);
});

test("a withdrawn story is gone everywhere within a second, and no restart brings it back", async () => {
  const { desk, web, other } = newsroom();
  await desk.publishes({ slug: "taken-back", headline: "A claim taken back" });
  const path = "/articles/taken-back";
  for (const one of [path, "/", "/latest"]) await lastUnseen(one, withWords("A claim taken back"), performance.now());
  await desk.withdraws({ slug: "taken-back", reason: "The claim was false." });
  const since = performance.now();
  const took = await Promise.all([
    lastUnseen(path, ({ status }) => status === 410, since),
    lastUnseen("/", withoutWords("A claim taken back"), since),
    lastUnseen("/latest", withoutWords("A claim taken back"), since),
  ]);
  expect(Math.max(...took)).toBeLessThan(SECOND);
  for (const { text } of await asked(path)) {
    expect(text).toContain("The claim was false.");
    expect(text).not.toContain("A claim taken back");
  }
  await Promise.all([web.restart(), other.restart()]);
  for (const { status } of await asked(path)) expect(status).toBe(410);
  expect((await ask(`${web.url}/`)).text).not.toContain("A claim taken back");
});

test("a thousand requests at once for a page just changed make it once in each process", async () => {
  const path = "/articles/ferry-fares";
  expect(await shows(path, "Ferry fares")).toBe(true);
  const { statements, psql } = newsroom();
  await psql.changesHeadline("ferry-fares", "Ferry fares, a thousand times");
  statements!.take();
  const pages = await Promise.all(
    Array.from({ length: 1_000 }, (_, index) => ask(both()[index % 2]! + path, { patience: 30 * SECOND })),
  );
  expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]));
  await lastUnseen(path, withWords("Ferry fares, a thousand times"), performance.now());
  // The story's own statement: once for the change in each of two processes.
  expect(statements!.seen((text) => text.includes("near.ids"))).toBe(2);
});
