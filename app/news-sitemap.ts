import { kept } from "@/app/kept";
import { env } from "@/lib/env";
import { getNews } from "@/lib/sitemaps/queries";
import { newsSitemapOf } from "@/lib/sitemaps/rules";

/** Seconds: a story leaves the file two days after its publication though nothing changed. */
const LIFE = 180;

/** The news sitemap, or one part of it. */
export function newsSitemap(part?: number): Promise<Response> {
  return kept(
    () => getNews(new Date(), part),
    (news) => ({ body: newsSitemapOf(news, env().SITE_URL), type: "application/xml; charset=utf-8", life: LIFE }),
  );
}
