import type { Story } from "@/lib/articles/schema";
import { rfc822, rssDocument } from "@/lib/feeds/rules/rss-channel";
import { authorsOf, changedAt, fileFor, guidOf, picturesOf } from "@/lib/feeds/rules/story-parts";
import { storyHtml } from "@/lib/feeds/rules/story-html";
import type { Feed } from "@/lib/feeds/schema";
import type { Picture } from "@/lib/images/schema";
import type { Edition } from "@/lib/editions/schema";
import { cdata, element, type Markup } from "@/lib/xml/rules";

/** RSS 2.0 with the content, Dublin Core, Media RSS and Atom modules. `site` is the origin, without a slash. */
export function rssOf(feed: Feed, site: string): string {
  const items = feed.stories.map((story) => itemOf(story, feed.edition, site));
  return rssDocument({ ...feed, changes: feed.stories.map(changedAt) }, items, site);
}

function itemOf(story: Story, edition: Edition, site: string): Markup {
  return element("item", [
    element("title", story.headline),
    element("link", site + story.path),
    element("guid", guidOf(story), { isPermaLink: "false" }),
    element("pubDate", rfc822(story.publishedAt)),
    ...(story.revisedAt ? [element("atom:updated", story.revisedAt)] : []),
    ...authorsOf(story).map(({ name }) => element("dc:creator", name)),
    element("category", story.section.name),
    ...story.topics.map((topic) => element("category", topic.name)),
    ...(story.dek ? [element("description", story.dek)] : []),
    element("content:encoded", [cdata(storyHtml(story, edition, site))]),
    ...picturesOf(story).flatMap((picture) => mediaOf(picture, site)),
  ]);
}

function mediaOf(picture: Picture, site: string): Markup[] {
  const file = fileFor(picture);
  if (!file) return [];
  const { url, format, width, height } = file;
  const told = [
    ...(picture.caption ? [element("media:description", picture.caption, { type: "plain" })] : []),
    ...(picture.credit ? [element("media:credit", picture.credit, { role: "photographer", scheme: "urn:ebu" })] : []),
  ];
  const type = `image/${format.toLowerCase()}`;
  return [element("media:content", told, { url: site + url, type, medium: "image", width, height })];
}
