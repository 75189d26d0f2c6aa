import { kept } from "@/app/kept";
import { env } from "@/lib/env";
import { getSitemap } from "@/lib/sitemaps/queries";
import { sitemapOf } from "@/lib/sitemaps/rules";

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  return kept(
    () => getSitemap(name),
    (listed) => ({ body: sitemapOf(listed, env().SITE_URL), type: "application/xml; charset=utf-8" }),
  );
}
