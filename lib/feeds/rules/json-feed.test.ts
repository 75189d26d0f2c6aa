import { parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import { jsonFeedOf } from "@/lib/feeds/rules/json-feed";
import { quay, specimen } from "@/lib/feeds/testing/specimen";

test("the same stories as JSON Feed 1.1", () => {
  const feed = {
    edition: quay,
    title: "Harbour | The Quay",
    description: "",
    path: "/sections/harbour",
    stories: [specimen({ revisedAt: "2026-11-21T10:00:00.000Z" }), specimen({ picture: null, bylineText: "Staff" })],
    hub: "https://hub.example/",
  };
  const text = jsonFeedOf(feed, "https://quay.example");
  expect(JSON.parse(text)).toMatchObject({ version: "https://jsonfeed.org/version/1.1" });
  const { items, ...channel } = parseJsonFeed(text);
  expect(channel).toMatchObject({
    title: "Harbour | The Quay",
    home_page_url: "https://quay.example/sections/harbour",
    feed_url: "https://quay.example/sections/harbour/feed.json",
    language: "en",
    hubs: [{ type: "WebSub", url: "https://hub.example/" }],
  });
  expect(items?.[0]).toMatchObject({
    id: "urn:uuid:01990000-0000-7000-8000-00000000000a",
    url: "https://quay.example/articles/ships",
    title: "Ships & <boats> ]]> 🚢",
    summary: "What “they” said & did",
    image: "https://quay.example/media/hero-1600.jpg",
    date_published: "2026-11-20T08:00:00.000Z",
    date_modified: "2026-11-21T10:00:00.000Z",
    authors: [
      { name: "Ada Quay", url: "https://quay.example/staff/ada" },
      { name: "Cy & Co", url: "https://quay.example/staff/cy" },
    ],
    tags: ["Harbour & docks", "Ferries"],
    language: "en",
  });
  expect(items?.[1]?.authors).toEqual([{ name: "Staff" }]);
  expect(items?.[1]?.image).toBeUndefined();
});
