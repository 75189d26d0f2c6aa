import type { Edition } from "@/lib/editions/schema";
import { pathOf } from "@/lib/editions/rules";
import type { AiCrawlers } from "@/lib/site-files/schema";

/** They gather text to train models on it. */
const TRAINING_CRAWLERS = [
  "AI2Bot",
  "Amazonbot",
  "anthropic-ai",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "Diffbot",
  "FacebookBot",
  "Google-Extended",
  "GPTBot",
  "ImagesiftBot",
  "Meta-ExternalAgent",
  "omgili",
  "PanguBot",
  "Timpibot",
];
/** They fetch a page to answer somebody's question and, as they say, name it as the source. */
const ANSWERING_CRAWLERS = [
  "ChatGPT-User",
  "Claude-SearchBot",
  "Claude-User",
  "DuckAssistBot",
  "Meta-ExternalFetcher",
  "MistralAI-User",
  "OAI-SearchBot",
  "Perplexity-User",
  "PerplexityBot",
];
const REFUSED: Record<AiCrawlers, string[]> = {
  allow: [],
  search: TRAINING_CRAWLERS,
  refuse: [...TRAINING_CRAWLERS, ...ANSWERING_CRAWLERS],
};

/** RFC 9309. `site` is the origin, without a slash. */
export function robotsTxt({ site, editions, ai }: { site: string; editions: Edition[]; ai: AiCrawlers }): string {
  const closed = ["/admin", "/api/", "/preview/", ...editions.map((edition) => pathOf(edition, "search"))];
  const groups = [
    ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)],
    ...(REFUSED[ai].length ? [[...REFUSED[ai].map((name) => `User-agent: ${name}`), "Disallow: /"]] : []),
    [`Sitemap: ${site}/sitemap.xml`, `Sitemap: ${site}/news-sitemap.xml`],
  ];
  return lines(groups.map((group) => group.join("\n")).join("\n\n"));
}

const GOOD_FOR_DAYS = 180;

type Security = { site: string; contact: string; languages: string[]; now: Date };

/** RFC 9116; good for half a year from the day on which it is made. */
export function securityTxt({ site, contact, languages, now }: Security): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + GOOD_FOR_DAYS));
  return lines(
    [
      `Contact: ${contact}`,
      `Expires: ${expires.toISOString().replace(".000", "")}`,
      `Preferred-Languages: ${[...new Set(languages)].join(", ")}`,
      `Canonical: ${site}/.well-known/security.txt`,
    ].join("\n"),
  );
}

/** A file that the newsroom wrote itself, with line ends as files have them. */
export function lines(text: string): string {
  return `${text.replace(/\r\n?/g, "\n").trimEnd()}\n`;
}

/** The address of a mailbox from a From line ("Dateline <news@example.org>"), as a URI. */
export function mailto(from: string): string {
  return `mailto:${/<([^>]+)>/.exec(from)?.[1] ?? from.trim()}`;
}

/** W3C web app manifest: an edition on somebody's home screen. */
export function manifestOf(edition: Edition): string {
  const start = pathOf(edition);
  const icon = (size: number, purpose: "any" | "maskable") => ({
    src: `/icon-${purpose === "maskable" ? "maskable-" : ""}${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return JSON.stringify({
    id: start,
    name: edition.title,
    short_name: edition.title,
    description: edition.description || undefined,
    lang: edition.language,
    dir: edition.direction,
    start_url: start,
    scope: start,
    display: "minimal-ui",
    background_color: "#fffefc",
    theme_color: "#fffefc",
    icons: ([192, 512] as const).flatMap((size) => [icon(size, "any"), icon(size, "maskable")]),
  });
}
