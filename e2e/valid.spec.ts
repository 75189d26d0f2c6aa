import { ask } from "./support/ask";
import { faultsInMarkup } from "./support/markup";
import { olderPlaces, OTHERS, ROOMS, STORIES } from "./support/places";
import { faultsInJsonFeed, faultsInXml } from "./support/schemas";
import { expect, test, withNewsroom } from "./support/story";

// What is sent is what its kind of document allows, judged by programs that did not write it.

const newsroom = withNewsroom();
const get = (path: string) => ask(newsroom().web.url + encodeURI(decodeURI(path)));

test("no template's markup has a fault", async () => {
  test.setTimeout(180_000);
  const places = { ...STORIES, ...ROOMS, ...OTHERS, ...(await olderPlaces(newsroom().psql)) };
  for (const [name, path] of Object.entries(places)) {
    const { text, headers } = await get(path);
    expect(headers["content-type"], name).toBe("text/html; charset=utf-8");
    expect(await faultsInMarkup(text), name).toEqual([]);
  }
});

test("nor has that of the pages the house keeps for when nothing else can be said", async () => {
  for (const [path, status] of Object.entries({ "/%": 400, "/none.png": 404, [`/${"x".repeat(3_000)}`]: 414 })) {
    const answer = await ask(newsroom().web.url + path);
    expect(answer.status).toBe(status);
    expect(await faultsInMarkup(answer.text), path).toEqual([]);
  }
});

test("every feed is what its format allows", async () => {
  const lists = ["", "/he", "/sections/harbour", "/topics/estuary-bridge", "/staff/ines-ferrant"];
  for (const list of lists) {
    const xml = await get(`${list}/feed.xml`);
    expect(xml.headers["content-type"], list).toContain("application/rss+xml");
    expect(await faultsInXml(xml.text, "rss"), list).toEqual([]);
    const json = await get(`${list}/feed.json`);
    expect(json.headers["content-type"], list).toContain("application/feed+json");
    expect(faultsInJsonFeed(json.text), list).toEqual([]);
  }
  expect(await faultsInXml((await get("/corrections/feed.xml")).text, "rss")).toEqual([]);
});

test("every sitemap too, and the schemas can tell", async () => {
  const index = (await get("/sitemap.xml")).text;
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc!).pathname);
  expect(parts.length).toBeGreaterThan(2);
  for (const path of ["/sitemap.xml", "/news-sitemap.xml", ...parts]) {
    const { text } = await get(path);
    expect(await faultsInXml(text, "sitemap"), path).toEqual([]);
    expect(text.match(/<loc>/g)?.length ?? 0).toBeLessThanOrEqual(50_000);
  }
  const spoilt = index.replace("<loc>http", "<loc>ftp");
  expect(await faultsInXml(spoilt, "sitemap")).not.toEqual([]);
  const feed = (await get("/feed.xml")).text;
  for (const [was, is] of [
    ["<pubDate>", "<pubDate>on "],
    ["<title>", "<headline></headline><title>"],
    ['rel="self"', 'rel="me"'],
  ] as const)
    expect(await faultsInXml(feed.replace(was, is), "rss"), is).not.toEqual([]);
  const json = (await get("/feed.json")).text;
  expect(faultsInJsonFeed(json.replace('"id"', '"ident"'))).not.toEqual([]);
});
