import type { Chunk, Listed, ListedChunk, News, NewsStory } from "@/lib/sitemaps/schema";
import { documentOf, element, type Markup } from "@/lib/xml/rules";

/** Addresses in one file: a tenth of what sitemaps.org allows, so that the longest addresses keep it small. */
export const CHUNK_SIZE = 5_000;
/** Stories in one file of a news sitemap, as Google has it. */
export const NEWS_SIZE = 1_000;
/** How long a story is news. */
export const NEWS_HOURS = 48;

const SITEMAP = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };
const NEWS = { ...SITEMAP, "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9" };
const NAME = /^([a-z]{2,3}(?:-[a-z0-9]{2,8})?)-(rooms|[12]\d{3}-(?:0[1-9]|1[0-2]))-([1-9]\d{0,4})\.xml$/;

/** "en-2026-11-1.xml": the first file of what an edition published in November 2026. */
export function chunkName({ code, list, part }: Chunk): string {
  return `${code}-${list}-${part}.xml`;
}

/** The chunk of such a name; null when it is none. */
export function chunkOf(name: string): Chunk | null {
  const [, code, list, part] = NAME.exec(name) ?? [];
  return code && list && part ? { code, list: list as Chunk["list"], part: Number(part) } : null;
}

/** How many files a list takes. */
export function partsOf(count: number, size: number): number {
  return Math.ceil(count / size);
}

/** sitemaps.org 0.9. `site` is the origin, without a slash. */
export function sitemapOf(listed: Listed[], site: string): string {
  const urls = listed.map(({ path, changedAt }) =>
    element("url", [element("loc", site + path), element("lastmod", changedAt)]),
  );
  return documentOf(element("urlset", urls, SITEMAP));
}

export function sitemapIndexOf(chunks: ListedChunk[], site: string): string {
  return indexOf(
    chunks.map(({ chunk, changedAt }) => [
      element("loc", `${site}/sitemaps/${chunkName(chunk)}`),
      element("lastmod", changedAt),
    ]),
  );
}

/** Google's news sitemap 0.9; an index of its parts where there are several. */
export function newsSitemapOf(news: News, site: string): string {
  if ("stories" in news) {
    const urls = news.stories.map((story) => newsUrl(story, site));
    return documentOf(element("urlset", urls, NEWS));
  }
  const parts = Array.from({ length: news.parts }, (_, index) => index + 1);
  return indexOf(parts.map((part) => [element("loc", `${site}/news-sitemaps/${part}.xml`)]));
}

function newsUrl({ path, headline, publishedAt, publication, language }: NewsStory, site: string): Markup {
  const paper = element("news:publication", [
    element("news:name", withoutParentheses(publication)),
    element("news:language", newsLanguage(language)),
  ]);
  const told = [paper, element("news:publication_date", publishedAt), element("news:title", headline)];
  return element("url", [element("loc", site + path), element("news:news", told)]);
}

/** Google wants the name as it shows it: "The Quay", not "The Quay (Lisbon)". */
function withoutParentheses(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, "").trim() || name;
}

/** ISO 639, except for the two written forms of Chinese. */
function newsLanguage(language: string): string {
  const { language: base, script } = new Intl.Locale(language).maximize();
  return base === "zh" ? (script === "Hant" ? "zh-tw" : "zh-cn") : base;
}

const indexOf = (lines: Markup[][]) =>
  documentOf(
    element(
      "sitemapindex",
      lines.map((line) => element("sitemap", line)),
      SITEMAP,
    ),
  );
