import { newsSitemap } from "@/app/news-sitemap";

export function GET(): Promise<Response> {
  return newsSitemap();
}
