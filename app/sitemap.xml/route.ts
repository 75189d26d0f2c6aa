import { kept } from "@/app/kept";
import { env } from "@/lib/env";
import { getSitemapIndex } from "@/lib/sitemaps/queries";
import { sitemapIndexOf } from "@/lib/sitemaps/rules";

export function GET(): Promise<Response> {
  return kept(getSitemapIndex, (chunks) => ({
    body: sitemapIndexOf(chunks, env().SITE_URL),
    type: "application/xml; charset=utf-8",
  }));
}
