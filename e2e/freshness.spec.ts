import { ask } from "./support/ask";
import { until } from "./support/facts";
import { expect, test, withNewsroom } from "./support/story";

// A change is on every page it is about within a second of its commit, on every web process, whoever made it.

const newsroom = withNewsroom({ webs: 2, worker: true, counting: true });
const SECOND = 1_000;

const both = () => [newsroom().web, newsroom().other].map((web) => web.url);
const shows = async (path: string, words: string) => {
  const pages = await Promise.all(both().map((url) => ask(url + path)));
  return pages.every((page) => page.text.includes(words));
};

/** How long after now both processes showed it. */
async function shownAfter(path: string, words: string, patience = 5 * SECOND): Promise<number> {
  const began = performance.now();
  await until(`${path} shows "${words}"`, async () => (await shows(path, words)) || undefined, patience);
  return performance.now() - began;
}

test.beforeAll(async () => {
  const { desk } = newsroom();
  await desk.publishes({ slug: "tide-table", headline: "Tide table as it was", section: "Harbour", topics: ["Tides"] });
  await desk.publishes({ slug: "ferry-fares", headline: "Ferry fares as they were", section: "Harbour" });
  await desk.publishes({ slug: "night-boat", headline: "The night boat sails", section: "Harbour", topics: ["Tides"] });
});

test("a change committed at a psql prompt shows within a second", async () => {
  const paths = ["/articles/tide-table", "/", "/latest", "/sections/harbour"];
  for (const path of paths) expect(await shows(path, "Tide table as it was"), path).toBe(true);
  await newsroom().psql.changesHeadline("tide-table", "Tide table put right by hand");
  const took = await Promise.all(paths.map((path) => shownAfter(path, "Tide table put right by hand")));
  expect(Math.max(...took)).toBeLessThan(SECOND);
});

test("a revision made by another process shows within a second", async () => {
  expect(await shows("/articles/ferry-fares", "Ferry fares as they were")).toBe(true);
  await newsroom().desk.revises({
    slug: "ferry-fares",
    wording: { headline: "Ferry fares go up" },
    change: { kind: "CORRECTION", text: "The fares were given in the wrong currency." },
  });
  const took = await Promise.all([
    shownAfter("/articles/ferry-fares", "Ferry fares go up"),
    shownAfter("/articles/ferry-fares", "The fares were given in the wrong currency."),
    shownAfter("/", "Ferry fares go up"),
    shownAfter("/sections/harbour", "Ferry fares go up"),
  ]);
  expect(Math.max(...took)).toBeLessThan(SECOND);
});

test("a story that was not there is there within a second", async () => {
  for (const url of both()) expect((await ask(`${url}/articles/just-in`)).status).toBe(404);
  await newsroom().desk.publishes({ slug: "just-in", headline: "Just in: the swing bridge opens" });
  const took = await Promise.all([
    shownAfter("/articles/just-in", "Just in: the swing bridge opens"),
    shownAfter("/latest", "Just in: the swing bridge opens"),
  ]);
  expect(Math.max(...took)).toBeLessThan(SECOND);
});

test("a newly published story stands beside another within a minute", async () => {
  const path = "/articles/night-boat";
  expect(await shows(path, "The night boat sails")).toBe(true);
  await newsroom().desk.publishes({ slug: "beside", headline: "A seal comes ashore" });
  expect(await shownAfter(path, "A seal comes ashore", 60 * SECOND)).toBeLessThan(60 * SECOND);
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
  await held.commit();
  expect(await shownAfter(path, "Tide table from a long transaction")).toBeLessThan(SECOND);
});

test("a withdrawn story is gone everywhere within a second, and no restart brings it back", async () => {
  const { desk, web, other } = newsroom();
  await desk.publishes({ slug: "taken-back", headline: "A claim taken back" });
  await shownAfter("/articles/taken-back", "A claim taken back");
  await shownAfter("/", "A claim taken back");
  await desk.withdraws({ slug: "taken-back", reason: "The claim was false." });
  const began = performance.now();
  const gone = () => Promise.all(both().map((url) => ask(`${url}/articles/taken-back`)));
  await until("410 on both", async () => (await gone()).every(({ status }) => status === 410) || undefined);
  await until("gone from both front pages", async () => {
    const fronts = await Promise.all(both().map((url) => ask(`${url}/`)));
    return fronts.every(({ text }) => !text.includes("A claim taken back")) || undefined;
  });
  expect(performance.now() - began).toBeLessThan(SECOND);
  for (const { text } of await gone()) {
    expect(text).toContain("The claim was false.");
    expect(text).not.toContain("A claim taken back");
  }
  await Promise.all([web.restart(), other.restart()]);
  for (const { status } of await gone()) expect(status).toBe(410);
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
  await shownAfter(path, "Ferry fares, a thousand times");
  // The story's own statement: once for the change in each of two processes.
  expect(statements!.seen((text) => text.includes("near.ids"))).toBe(2);
});
