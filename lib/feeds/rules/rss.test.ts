import { parseRssFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { rssOf } from "@/lib/feeds/rules/rss";
import { quay, picture, specimen } from "@/lib/feeds/testing/specimen";
import type { Feed } from "@/lib/feeds/schema";

const site = "https://quay.example";
const feedOf = (said: Partial<Feed> = {}): Feed => ({
  edition: quay,
  title: "The Quay",
  description: quay.description,
  path: "/",
  stories: [specimen()],
  hub: "",
  ...said,
});

/** Read by two parsers that did not write it: a strict one for well-formedness, one that knows feeds. */
function readBack(feed: Feed) {
  const xml = rssOf(feed, site);
  const strict = new SaxesParser({ xmlns: true });
  strict.on("error", (error) => {
    throw error;
  });
  strict.write(xml).close();
  return parseRssFeed(xml);
}

test("the channel says whose it is, where it stands and when it last changed", () => {
  const older = specimen({ revisedAt: "2026-11-21T10:00:00.000Z" });
  const newer = specimen({ publishedAt: "2026-11-21T09:00:00.000Z" });
  const channel = readBack(feedOf({ stories: [newer, older], hub: "https://hub.example/?a=1&b=2" }));
  expect(channel).toMatchObject({
    title: "The Quay",
    link: "https://quay.example/",
    description: "News of the harbour & the town",
    language: "en",
    lastBuildDate: "Sat, 21 Nov 2026 10:00:00 GMT",
  });
  expect(channel.atom?.links).toEqual([
    { rel: "self", type: "application/rss+xml", href: "https://quay.example/feed.xml" },
    { rel: "hub", href: "https://hub.example/?a=1&b=2" },
  ]);
});

test("an item is the story whole, whatever stands in its words", () => {
  const revised = specimen({ revisedAt: "2026-11-21T10:00:00.000Z" });
  const [item] = readBack(feedOf({ stories: [revised] })).items ?? [];
  expect(item).toMatchObject({
    title: "Ships & <boats> ]]> 🚢",
    link: "https://quay.example/articles/ships",
    guid: { value: "urn:uuid:01990000-0000-7000-8000-00000000000a", isPermaLink: false },
    pubDate: "Fri, 20 Nov 2026 08:00:00 GMT",
    description: "What “they” said & did",
    atom: { updated: "2026-11-21T10:00:00.000Z" },
    dc: { creators: ["Ada Quay", "Cy & Co"] },
    categories: [{ name: "Harbour & docks" }, { name: "Ferries" }],
  });
  expect(item?.content?.encoded).toMatch(/^<figure>.*<\/figure><p>It sailed\.<\/p>$/);
});

test("each picture comes with its file, caption and credit, the main one first and none twice", () => {
  const figure = (imageId: string, caption = "") => ({
    type: "figure" as const,
    attrs: { imageId, caption, credit: "", alt: "" },
  });
  const pictures = {
    ...{ hero: picture("hero"), inside: picture("inside"), last: picture("last") },
    bare: picture("bare", { files: [] }),
  };
  const gallery = {
    type: "gallery" as const,
    attrs: { title: "", pictures: [figure("inside").attrs, figure("last", "And then").attrs] },
  };
  const body = [figure("inside", "In here"), figure("hero"), figure("bare"), figure("gone"), gallery];
  const [item] = readBack(feedOf({ stories: [specimen({ body, pictures })] })).items ?? [];
  const size = { type: "image/jpeg", medium: "image", width: 1600, height: 900 };
  const credits = [{ value: "Ben <Lens>", role: "photographer", scheme: "urn:ebu" }];
  expect(item?.media?.contents).toMatchObject([
    { url: "https://quay.example/media/hero-1600.jpg", ...size, description: { value: "Caption of hero" }, credits },
    { url: "https://quay.example/media/inside-1600.jpg", ...size, description: { value: "In here" }, credits },
    { url: "https://quay.example/media/last-1600.jpg", ...size, description: { value: "And then" }, credits },
  ]);
});

test.each([
  ["a free-text line", { bylineText: "Staff & agencies" }, ["Staff & agencies"]],
  ["whoever there is when nobody wrote", { bylines: specimen().bylines.slice(3) }, ["Ben Lens"]],
])("%s stands as the author", (_, said, creators) => {
  const [item] = readBack(feedOf({ stories: [specimen(said)] })).items ?? [];
  expect(item?.dc?.creators).toEqual(creators);
});

test("an empty feed and one from right to left are feeds too", () => {
  expect(readBack(feedOf({ stories: [], description: "" }))).toMatchObject({ description: "The Quay" });
  const hebrew = { ...quay, language: "he", direction: "rtl" as const };
  const story = specimen({ headline: "\u200fשלום, \u2067עולם\u2069", language: "he", direction: "rtl" });
  const [item] = readBack(feedOf({ edition: hebrew, stories: [story] })).items ?? [];
  expect(item?.title).toBe("\u200fשלום, \u2067עולם\u2069");
  expect(item?.content?.encoded).toMatch(/^<div lang="he" dir="rtl">/);
});
