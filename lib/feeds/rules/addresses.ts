import type { FeedFile, FeedRoom } from "@/lib/feeds/schema";
import { pathOf } from "@/lib/editions/rules";
import type { Edition } from "@/lib/editions/schema";

const ROOMS: readonly string[] = ["sections", "topics", "staff"] satisfies FeedRoom[];
const NAMES: Record<FeedFile, string> = { "feed.xml": "RSS", "feed.json": "JSON Feed" };

/** Where the feed of a page stands: `/sections/harbour` has `/sections/harbour/feed.xml`, the front page `/feed.xml`. */
export function feedPath(page: string, file: FeedFile): string {
  return `${page.replace(/\/$/, "")}/${file}`;
}

type FeedLinks = Record<"application/rss+xml" | "application/feed+json", { url: string; title: string }[]>;

/**
 * The feeds that a page announces in its head: its own, where it is a list that has one, and its edition's. `title` is the
 * page's, `site` the origin, without a slash.
 */
export function feedLinks(edition: Edition, page: string, title: string, site: string): FeedLinks {
  const front = pathOf(edition);
  const [room = "", slug, ...deeper] = page.slice(front.length).split("/").filter(Boolean);
  const isList = ROOMS.includes(room) && slug !== undefined && deeper.length === 0;
  const isCorrections = page === pathOf(edition, "corrections");
  const links = (file: FeedFile, hasOwn: boolean) =>
    [...(hasOwn ? [{ path: page, title }] : []), { path: front, title: edition.title }].map(({ path, title }) => ({
      url: site + feedPath(path, file),
      title: `${title} (${NAMES[file]})`,
    }));
  return {
    "application/rss+xml": links("feed.xml", isList || isCorrections),
    "application/feed+json": links("feed.json", isList),
  };
}
