import { slugOf } from "@/app/(site)/[edition]/absence";
import { kept } from "@/app/kept";
import { env } from "@/lib/env";
import { getFeed } from "@/lib/feeds/queries";
import { feedPath } from "@/lib/feeds/rules/addresses";
import { jsonFeedOf } from "@/lib/feeds/rules/json-feed";
import { rssOf } from "@/lib/feeds/rules/rss";
import type { FeedFile, FeedRoom } from "@/lib/feeds/schema";

const FORMATS = {
  "feed.xml": { type: "application/rss+xml; charset=utf-8", write: rssOf },
  "feed.json": { type: "application/feed+json; charset=utf-8", write: jsonFeedOf },
} as const;

type Asked = { params: Promise<{ edition: string; slug?: string }> };

/** GET of a feed: an edition's, or that of a section, a topic or a byline. */
export function feedRoute(file: FeedFile, room?: FeedRoom) {
  return async (_request: Request, { params }: Asked): Promise<Response> => {
    const { edition, slug = "" } = await params;
    const site = env().SITE_URL;
    return kept(
      () => getFeed(edition, room && { room, slug: slugOf(slug) }),
      (feed) => {
        const self = `<${site}${feedPath(feed.path, file)}>; rel="self"`;
        const link = feed.hub ? `<${feed.hub}>; rel="hub", ${self}` : self;
        return { body: FORMATS[file].write(feed, site), type: FORMATS[file].type, link };
      },
      (page) => feedPath(page, file),
    );
  };
}
