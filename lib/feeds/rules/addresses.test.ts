import { expect, test } from "vitest";
import { feedLinks, feedPath } from "@/lib/feeds/rules/addresses";
import { quay } from "@/lib/feeds/testing/specimen";

const site = "https://quay.example";
const hebrew = { ...quay, code: "he", isDefault: false, title: "הרציף" };

const rss = (edition: typeof quay, page: string) =>
  feedLinks(edition, page, "Harbour | The Quay", site)["application/rss+xml"].map((link) => link.url);

test("a feed stands below its page", () => {
  expect(feedPath("/", "feed.xml")).toBe("/feed.xml");
  expect(feedPath("/he", "feed.json")).toBe("/he/feed.json");
  expect(feedPath("/sections/harbour", "feed.xml")).toBe("/sections/harbour/feed.xml");
});

test.each([
  ["the front page", "/", ["/feed.xml"]],
  ["a section", "/sections/harbour", ["/sections/harbour/feed.xml", "/feed.xml"]],
  ["a topic", "/topics/%D7%A0", ["/topics/%D7%A0/feed.xml", "/feed.xml"]],
  ["a byline", "/staff/ada-quay", ["/staff/ada-quay/feed.xml", "/feed.xml"]],
  ["corrections", "/corrections", ["/corrections/feed.xml", "/feed.xml"]],
  ["a story", "/articles/sections", ["/feed.xml"]],
  ["latest", "/latest", ["/feed.xml"]],
])("%s announces its feeds", (_, page, feeds) => {
  expect(rss(quay, page)).toEqual(feeds.map((feed) => site + feed));
});

test("another edition announces its own", () => {
  expect(rss(hebrew, "/he")).toEqual([`${site}/he/feed.xml`]);
  expect(rss(hebrew, "/he/staff/ada")).toEqual([`${site}/he/staff/ada/feed.xml`, `${site}/he/feed.xml`]);
  expect(feedLinks(hebrew, "/he", "", site)["application/feed+json"]).toEqual([
    { url: `${site}/he/feed.json`, title: "הרציף (JSON Feed)" },
  ]);
});
