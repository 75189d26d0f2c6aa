import type { Edition } from "@/lib/editions/schema";
import { feedPath } from "@/lib/feeds/rules/addresses";
import { documentOf, element, type Markup } from "@/lib/xml/rules";

const NAMESPACES = {
  version: "2.0",
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

export type Channel = {
  edition: Edition;
  title: string;
  description: string;
  /** The page it is the feed of, from the root. */
  path: string;
  /** Empty when there is none. */
  hub?: string;
  /** When each item last changed, ISO 8601. */
  changes: string[];
};

/** The document around the items of a feed. `site` is the origin, without a slash. */
export function rssDocument(channel: Channel, items: Markup[], site: string): string {
  const { edition, title, description, path, hub, changes } = channel;
  const self = { rel: "self", type: "application/rss+xml", href: site + feedPath(path, "feed.xml") };
  const parts = [
    element("title", title),
    element("link", site + path),
    element("description", description || title),
    element("language", edition.language),
    element("generator", "Dateline"),
    ...changes
      .toSorted()
      .slice(-1)
      .map((time) => element("lastBuildDate", rfc822(time))),
    element("atom:link", [], self),
    ...(hub ? [element("atom:link", [], { rel: "hub", href: hub })] : []),
    ...items,
  ];
  return documentOf(element("rss", [element("channel", parts)], NAMESPACES));
}

/** RFC 822 as RSS 2.0 asks for it, with a year of four digits. */
export function rfc822(time: string): string {
  return new Date(time).toUTCString();
}
