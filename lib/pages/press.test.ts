import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { PageStore } from "@/lib/pages/page-store";
import { Press } from "@/lib/pages/press";
import { TagClock } from "@/lib/pages/tag-clock";

type Given = { html?: string; tags?: string; status?: number; postponed?: string; kind?: string; location?: string };

/** A press whose renderer hands over `given`, as Next does: under a key of its own, while the request is answered. */
function pressOf(given: Given | (() => Given)) {
  const clock = new TagClock();
  clock.absorb("10:10:", [], 0n);
  let renders = 0;
  const store = new PageStore(clock);
  const press: Press = new Press(
    store,
    async (key) => {
      renders++;
      await new Promise((resolve) => setImmediate(resolve));
      const {
        html = "<p>",
        tags = "",
        kind = "APP_PAGE",
        location,
        ...rest
      } = typeof given === "function" ? given() : given;
      await press.arrive(
        `/route-cache/APP_PAGE/abc/$${key}`,
        { kind, html, headers: { "x-next-cache-tags": tags, location }, ...rest },
        { cacheControl: { revalidate: 30 } },
      );
      return { headers: {}, body: Buffer.from("") };
    },
    (html) => html,
  );
  return { press, store, clock, renders: () => renders };
}

test("a thousand at once are served by one making", async () => {
  const { press, renders } = pressOf({});
  const pages = await Promise.all(Array.from({ length: 1_000 }, () => press.make("/default/x")));
  expect(renders()).toBe(1);
  expect(new Set(pages).size).toBe(1);
});

test("what leads elsewhere does, though the page around it found no edition", async () => {
  const { press } = pressOf({ status: 308, location: "/new", tags: "answer:404" });
  expect(await press.make("/uk/old")).toMatchObject({ status: 308, headers: { Location: "/new" } });
});

test("the page is kept with its tags, its life and the snapshot from before the making", async () => {
  const { press, store, clock } = pressOf(() => {
    clock.absorb("11:11:", [{ xid: 10n, tags: ["article:1"], hard: false }], 0n); // commits while the page is being made
    return { tags: "_N_T_/layout,article:1,site" };
  });
  const page = await press.make("/default/x");
  expect(page).toMatchObject({ status: 200, tags: ["article:1", "site"], life: 30 });
  expect(store.look("/default/x")?.fresh).toBe(false);
});

test("a story withdrawn while its page was being made is made again before anybody sees it", async () => {
  let live = true;
  const { press, clock, renders } = pressOf(() => {
    const html = live ? "<p>the story" : "<p>gone";
    if (live) clock.absorb("11:11:", [{ xid: 10n, tags: ["site"], hard: true }], 0n);
    live = false;
    return { html, tags: "site" };
  });
  const page = await press.make("/default/x");
  expect(gunzipSync(page.gzip).toString()).toBe("<p>gone");
  expect(renders()).toBe(2);
});

test.each([
  ["answer:404", 404],
  ["answer:410", 410],
  ["answer:404,answer:410", 410],
])("%s becomes the status", async (tags, status) => {
  const { press, store } = pressOf({ tags });
  expect((await press.make("/default/x")).status).toBe(status);
  expect(store.look("/default/x")?.page.tags).toEqual([]);
});

test("a moved page says where to", async () => {
  const { press } = pressOf({ status: 308, location: "/articles/new" });
  expect(await press.make("/default/x")).toMatchObject({ status: 308, headers: { Location: "/articles/new" } });
});

test("no failure is kept, and none replaces a good page", async () => {
  let given: Given = {};
  const { press, store } = pressOf(() => given);
  const good = await press.make("/default/x");
  given = { tags: "answer:503" };
  expect((await press.make("/default/x")).status).toBe(503);
  expect(store.look("/default/x")?.page).toBe(good);
  expect(press.isResting("/default/x")).toBe(true);
  expect(press.isResting("/default/x", Date.now() + 2_000)).toBe(false);
});

test("what broke is not begun again for a moment: whoever asks next hears of the same failure", async () => {
  const { press, renders } = pressOf({ kind: "FETCH" });
  const first = await press.make("/default/x").catch((error: Error) => error);
  const second = await press.make("/default/x").catch((error: Error) => error);
  expect(second).toBe(first);
  expect(renders()).toBe(1);
});

test.each<[string, Given]>([
  ["a postponed shell", { postponed: "{}" }],
  ["something that is no page", { kind: "FETCH" }],
])("%s is refused", async (_, given) => {
  const { press, store } = pressOf(given);
  await expect(press.make("/default/x")).rejects.toThrow("Nothing was made");
  expect(store.size().pages).toBe(0);
});

test("what Next offers unasked, the desk's shell for one, is not taken", async () => {
  const { press, store } = pressOf({});
  await press.arrive("/route-cache/APP_PAGE/abc/$/admin", { kind: "APP_PAGE", html: "<p>", headers: {} });
  expect(store.size().pages).toBe(0);
});

test("a feed is kept when its route names its tags, and not otherwise", async () => {
  const clock = new TagClock();
  clock.absorb("10:10:", [], 0n);
  const headers = {
    "content-type": "application/rss+xml",
    "x-dateline-tags": "lists:1,site",
    "x-dateline-life": "60",
    "set-cookie": ["a=b"],
  };
  const press = new Press(
    new PageStore(clock),
    async (key) => ({ headers: key.endsWith("feed.xml") ? headers : {}, body: Buffer.from("<rss/>") }),
    (html) => html,
  );
  const feed = await press.make("/default/feed.xml");
  expect(feed).toMatchObject({
    status: 200,
    life: 60,
    tags: ["lists:1", "site"],
    headers: { "Content-Type": "application/rss+xml" },
  });
  expect(Object.keys(feed.headers)).toEqual(["Content-Type"]);
  await expect(press.make("/default/other")).rejects.toThrow("Nothing was made");
});
