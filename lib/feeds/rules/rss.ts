import type { Story } from "@/lib/articles/schema";
import { feedPath } from "@/lib/feeds/rules/addresses";
import { authorsOf, changedAt, fileFor, guidOf, picturesOf } from "@/lib/feeds/rules/story-parts";
import { storyHtml } from "@/lib/feeds/rules/story-html";
import type { Feed } from "@/lib/feeds/schema";
import type { Picture } from "@/lib/images/schema";
import type { Edition } from "@/lib/editions/schema";
import { cdata, documentOf, element, type Markup } from "@/lib/xml/rules";

const NAMESPACES = {
  version: "2.0",
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/** RSS 2.0 with the content, Dublin Core, Media RSS and Atom modules. `site` is the origin, without a slash. */
export function rssOf(feed: Feed, site: string): string {
  const { edition, stories } = feed;
  const channel = [
    element("title", feed.title),
    element("link", site + feed.path),
    element("description", feed.description || feed.title),
    element("language", edition.language),
    element("generator", "Dateline"),
    ...newest(stories).map((time) => element("lastBuildDate", rfc822(time))),
    element("atom:link", [], {
      rel: "self",
      type: "application/rss+xml",
      href: site + feedPath(feed.path, "feed.xml"),
    }),
    ...(feed.hub ? [element("atom:link", [], { rel: "hub", href: feed.hub })] : []),
    ...stories.map((story) => itemOf(story, edition, site)),
  ];
  return documentOf(element("rss", [element("channel", channel)], NAMESPACES));
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

/** The last change readers could see; none in an empty feed. */
function newest(stories: Story[]): string[] {
  return stories.map(changedAt).sort().slice(-1);
}

/** RFC 822 as RSS 2.0 asks for it, with a year of four digits. */
function rfc822(time: string): string {
  return new Date(time).toUTCString();
}
