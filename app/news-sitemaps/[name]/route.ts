import { newsSitemap } from "@/app/news-sitemap";

/** `/news-sitemaps/2.xml`. What is no number is a part that does not exist. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const [, part = "0"] = /^([1-9]\d{0,3})\.xml$/.exec((await params).name) ?? [];
  return newsSitemap(Number(part));
}
