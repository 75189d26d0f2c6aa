import { kept } from "@/app/kept";
import { env } from "@/lib/env";
import { getCorrectionsFeed } from "@/lib/feeds/queries";
import { feedPath } from "@/lib/feeds/rules/addresses";
import { correctionsRss } from "@/lib/feeds/rules/corrections-rss";

export async function GET(_request: Request, { params }: { params: Promise<{ edition: string }> }): Promise<Response> {
  const { edition } = await params;
  return kept(
    () => getCorrectionsFeed(edition),
    (feed) => ({ body: correctionsRss(feed, env().SITE_URL), type: "application/rss+xml; charset=utf-8" }),
    (page) => feedPath(page, "feed.xml"),
  );
}
