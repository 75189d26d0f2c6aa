import { beforeAll, expect, test } from "vitest";
import { openEdition, ticksOf } from "@/lib/articles/testing/record";
import { getStory } from "@/lib/articles/queries";
import { db } from "@/lib/db/client";
import type { Outcome } from "@/lib/outcome";
import { hitCounter } from "@/lib/redirects/commands/count-hits";
import { dropRedirect, redirect, redirectAll, retire } from "@/lib/redirects/commands/redirect";
import { getOldAddress, listRedirectsForDesk } from "@/lib/redirects/queries";
import { oldAddressTag } from "@/lib/redirects/tags";
import { env } from "@/lib/env";
import { getStaticPage } from "@/lib/static-pages/queries";
import { system, type Actor } from "@/lib/staff/permissions";

const house = system("test");
const author: Actor = { id: "command:author", name: "Ada", role: "AUTHOR" };
const done = { ok: true, value: null };
let room: Awaited<ReturnType<typeof openEdition>>;

beforeAll(async () => {
  room = await openEdition();
  const he = await db().edition.create({
    data: { code: "he", language: "he", direction: "RTL", title: "הרציף", timeZone: "Asia/Jerusalem" },
  });
  await room.article("storm");
  await room.article("draft", { state: "DRAFT" });
  await room.article("pulled", { state: "WITHDRAWN", withdrawnReason: "Wrong.", withdrawnAt: new Date("2026-02-01") });
  await db().section.create({ data: { editionId: he.id, slug: "הנמל", name: "הנמל" } });
});

const answer = async (path: string) => (await getOldAddress(path)).found;
const moved = (to: string) => ({ is: "moved", to });
const refusalOf = (outcome: Outcome) => (outcome.ok ? "" : outcome.refusal.message);

test("an old address leads to a story, wherever the story goes, to a page, or to another site", async () => {
  expect(await redirect(house, { from: "/2019/05/Some-Post.HTML", to: "/articles/storm" })).toEqual(done);
  expect(await redirect(house, { from: "https://old.example/2019/05/caf%C3%A9/", to: "/sections/harbour" })).toEqual(
    done,
  );
  expect(await redirect(house, { from: "/?p=123", to: "/articles/storm" })).toEqual(done);
  expect(await redirect(house, { from: "/shop", to: "https://shop.example/a?b=1#c" })).toEqual(done);
  expect(await redirect(house, { from: "/find-us", to: `${env().SITE_URL}/latest?x=1#top` })).toEqual(done);
  expect(await redirect(house, { from: "/tv", to: "/sections/harbour/" })).toEqual(done);
  expect(await answer("/2019/05/Some-Post.HTML")).toEqual(moved("/articles/storm"));
  expect((await answer("/2019/05/some-post.html")).is).toBe("absent");
  expect(await answer("/2019/05/café")).toEqual(moved("/sections/harbour"));
  expect(await answer("/?p=123")).toEqual(moved("/articles/storm"));
  expect(await answer("/shop")).toEqual(moved("https://shop.example/a?b=1#c"));
  expect(await answer("/find-us")).toEqual(moved("/latest?x=1#top"));
  expect(await answer("/tv")).toEqual(moved("/sections/harbour"));
  await db().article.updateMany({ where: { slug: "storm" }, data: { slug: "the-storm" } });
  expect(await answer("/?p=123")).toEqual(moved("/articles/the-storm"));
});

test("of another edition too, and from one to another", async () => {
  expect(await redirect(house, { from: "/he/ישן/דף", to: "/he/sections/%D7%94%D7%A0%D7%9E%D7%9C" })).toEqual(done);
  expect(await redirect(house, { from: "/he/old", to: "/articles/the-storm" })).toEqual(done);
  expect(await redirect(house, { from: "/hebrew", to: "/he/sections/הנמל" })).toEqual(done);
  const harbour = moved("/he/sections/%D7%94%D7%A0%D7%9E%D7%9C");
  expect(await answer("/he/ישן/דף")).toEqual(harbour);
  expect(await answer("/he/old")).toEqual(moved("/articles/the-storm"));
  expect(await answer("/hebrew")).toEqual(harbour);
  expect(refusalOf(await redirect(house, { from: "/he/x", to: "/latest" }))).toContain("another edition");
});

test("in a room of ours, what is no slug of ours is looked up as well", async () => {
  expect(await redirect(house, { from: "/articles/Old-Storm.html", to: "/articles/the-storm" })).toEqual(done);
  expect((await getStory("en", "Old-Storm.html")).found).toEqual(moved("/articles/the-storm"));
  expect(await redirect(house, { from: "/pages/imprint", to: "/articles/the-storm" })).toEqual(done);
  expect((await getStaticPage("en", "imprint")).found).toEqual(moved("/articles/the-storm"));
});

test("what is removed says so, until it is dropped", async () => {
  expect(await retire(house, { from: "/2018/gone" })).toEqual(done);
  expect(await answer("/2018/gone")).toEqual({ is: "gone", reason: "" });
  expect(await dropRedirect(house, { from: "/2018/gone/" })).toEqual(done);
  expect((await answer("/2018/gone")).is).toBe("absent");
  expect(refusalOf(await dropRedirect(house, { from: "/2018/gone" }))).toBe("Nothing is known of /2018/gone.");
});

test("chains are flattened as they arise, circles refused", async () => {
  const all = (wishes: [string, string][]) =>
    redirectAll(
      house,
      wishes.map(([from, to]) => ({ from, to })),
    );
  expect(
    await all([
      ["/c1", "/c2"],
      ["/c2", "/c3"],
      ["/c3", "/latest"],
    ]),
  ).toEqual({ ok: true, value: 3 });
  expect(await redirect(house, { from: "/c0", to: "/c1" })).toEqual(done);
  expect((await db().redirect.findMany({ where: { path: { startsWith: "/c" } } })).map((row) => row.target)).toEqual(
    Array.from({ length: 4 }, () => "/latest"),
  );
  expect(refusalOf(await redirect(house, { from: "/loop", to: "/loop/" }))).toBe("/loop would lead back to itself.");
  expect(
    await all([
      ["/l1", "/l2"],
      ["/l2", "/l1"],
    ]),
  ).toMatchObject({ index: 0, message: expect.stringContaining("back to itself") });
  expect(
    await all([
      ["/m0", "/m1"],
      ["/m1", "/m2"],
      ["/m2", "/m1"],
    ]),
  ).toMatchObject({ index: 0, message: expect.stringContaining("circle") });
  expect(
    await all([
      ["/n", "/latest"],
      ["/n", "/popular"],
    ]),
  ).toMatchObject({ index: 1 });
});

test("whatever led to an address that is now old leads to its new place, with a tick for each", async () => {
  await db().topic.create({ data: { editionId: room.editionId, slug: "tides", name: "Tides" } });
  await redirect(house, { from: "/t0", to: "/topics/tides" });
  await db().topic.deleteMany({ where: { slug: "tides" } });
  const ticks = await ticksOf(() => redirect(house, { from: "/topics/tides", to: "/topics/ferries" }));
  expect(await answer("/t0")).toEqual(moved("/topics/ferries"));
  expect(ticks.flatMap((tick) => tick.tags)).toEqual(
    expect.arrayContaining([
      oldAddressTag("/t0"),
      oldAddressTag("/topics/tides"),
      `slug:${room.editionId}:topics/tides`,
    ]),
  );
});

test.each([
  ["/", "/latest", "/ is a page of the site."],
  ["/latest", "/popular", "/latest is a page"],
  ["/he", "/latest", "/he/ is a page"],
  ["/newsletter/sent", "/latest", "is a page"],
  ["/search", "/latest", "is a page"],
  ["/articles/the-storm", "/latest", "is a page"],
  ["/articles/pulled", "/latest", "withdrawn story"],
  ["/sections/harbour/feed.xml", "/latest", "is a page"],
  ["/uk/articles/x", "/latest", "no edition"],
  ["/admin/x", "/latest", "not an address that a page can have"],
  ["/api/x", "/latest", "not an address"],
  ["/a%00b", "/latest", "not an address"],
  ["/story?name=x", "/latest", "of queries"],
  ["", "/latest", "missing"],
  ["old", "/latest", "no address"],
  ["//evil.example", "/latest", "no address"],
  ["/a\\b", "/latest", "no backslashes"],
  ["/x", "/nothing-here", "There is nothing at /nothing-here."],
  ["/x", "javascript:alert(1)", "no address"],
  ["/x", "https://user:pass@evil.example/", "no address"],
  ["/x", "//evil.example/", "no address"],
  ["/x", "", "missing"],
])("refused: %s to %s", async (from, to, why) => {
  const outcome = await redirect(house, { from, to });
  expect(refusalOf(outcome)).toContain(why);
  expect(await db().redirect.count({ where: { path: "/x" } })).toBe(0);
});

test("only who may change the site's structure may", async () => {
  expect(await redirect(author, { from: "/y", to: "/latest" })).toMatchObject({ ok: false });
  expect(await retire(author, { from: "/y" })).toMatchObject({ ok: false });
  expect(await dropRedirect(author, { from: "/shop" })).toMatchObject({ ok: false });
  expect(await redirectAll(author, [])).toMatchObject({ ok: false });
  expect(await listRedirectsForDesk(author)).toEqual({ redirects: [], next: null });
  expect((await answer("/shop")).is).toBe("moved");
});

test("hits are added by the row, from whatever edition, and what has no row is nobody's", async () => {
  const counter = hitCounter(env().DATABASE_URL);
  const last = new Date("2026-11-22T12:00:00Z");
  const hit = { times: 2, last };
  const keys = [
    "/default/shop",
    "/he/%D7%99%D7%A9%D7%9F/%D7%93%D7%A3",
    "/tv",
    "/default/%3Fp%3D123",
    "/default/none",
    "/en",
  ];
  await Promise.all([1, 2, 3].map(() => counter.count(new Map(keys.map((key) => [key, hit])))));
  await counter.close();
  const rows = await db().redirect.findMany({ where: { hits: { gt: 0 } }, orderBy: { path: "asc" } });
  expect(rows.map(({ path, hits, lastHitAt }) => [path, hits, lastHitAt])).toEqual(
    ["/?p=123", "/shop", "/tv", "/ישן/דף"].map((path) => [path, 6, last]),
  );
});

test("the desk's list goes on where it stopped, and finds by either end", async () => {
  await redirectAll(
    house,
    Array.from({ length: 60 }, (_, n) => ({ from: `/many/${String(n).padStart(2, "0")}`, to: "/latest" })),
  );
  const first = await listRedirectsForDesk(house, { q: "/MANY/" });
  expect(first.redirects).toHaveLength(50);
  const second = await listRedirectsForDesk(house, { q: "/MANY/", after: first.next! });
  expect(second.redirects.map((one) => one.from)).toEqual(Array.from({ length: 10 }, (_, n) => `/many/${n + 50}`));
  expect(second.next).toBeNull();
  const [shop] = (await listRedirectsForDesk(house, { q: "shop.example" })).redirects;
  expect(shop).toMatchObject({
    from: "/shop",
    to: "https://shop.example/a?b=1#c",
    hits: 6,
    edition: "en",
    articleId: null,
  });
  expect((await listRedirectsForDesk(house, { q: "%" })).redirects).toEqual([]);
});

test("the same again changes nothing and ticks nothing", async () => {
  const wishes = [{ from: "/shop", to: "https://shop.example/a?b=1#c" }];
  expect(await ticksOf(() => redirectAll(house, wishes))).toEqual([]);
  expect(await redirectAll(house, wishes)).toEqual({ ok: true, value: 0 });
});
