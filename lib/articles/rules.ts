import type { ZodError } from "zod";
import type { Age, Story, StoryRow } from "@/lib/articles/schema";
import type { ChangeKind } from "@/lib/db/generated/enums";
import { pathOf } from "@/lib/editions/rules";
import { mediaUrl, pictureOf } from "@/lib/images/rules";
import type { Refusal } from "@/lib/outcome";
import { teaserOf } from "@/lib/teasers/rules";

const MAX_SLUG = 100;

/**
 * An address's last part from a headline or a name: lower case, words joined by hyphens, Latin letters without their
 * accents, other scripts kept as they are. At most `limit` characters, cut between words. Empty when nothing is left.
 */
export function makeSlug(text: string, limit = MAX_SLUG): string {
  const words =
    plain(text)
      .replace(/['’ʼ‘`´"״׳]/gu, "")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > limit) break;
    slug = longer;
  }
  return (
    slug ||
    Array.from(words[0] ?? "")
      .slice(0, Math.floor(limit / 2))
      .join("")
  );
}

/** Lower case and composed (NFC); accents are dropped from Latin letters alone, other scripts mean something by theirs. */
function plain(text: string): string {
  const bare = text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, "");
  return bare.normalize("NFC").replace(/\p{Uppercase}|\p{Lt}|\p{Cs}/gu, "");
}

/** True for the changes that move the public "updated" time. */
export function isSubstantive(change: ChangeKind): boolean {
  return change !== "MINOR";
}

/** True for the changes that a reader is told about at the foot of the story. */
export function isExplained(change: ChangeKind): boolean {
  return change === "CLARIFICATION" || change === "CORRECTION";
}

export type Publishable = { sectionId: string | null; headline: string; words: number; embargoUntil: Date | null };

/** Why an article cannot be shown to readers at `at`, whatever its state; null when it can. */
export function obstacleToPublishing(article: Publishable, at: Date): Refusal | null {
  if (!article.headline.trim()) return { message: "A story needs a headline.", field: "headline" };
  if (!article.sectionId) return { message: "A story needs a section.", field: "sectionId" };
  if (article.words === 0) return { message: "A story needs a text.", field: "body" };
  if (article.embargoUntil && article.embargoUntil > at) {
    return { message: `Under embargo until ${article.embargoUntil.toISOString()}.`, field: "embargoUntil" };
  }
  return null;
}

/** The first thing wrong with an input, as a sentence naming its field. */
export function refusalOf(error: ZodError): Refusal {
  const [issue] = error.issues;
  const field = issue?.path.join(".");
  return { message: `${field ? `${field}: ` : ""}${issue?.message ?? "This cannot be read."}`, field };
}

/** A published article as its page shows it. */
export function storyOf(row: StoryRow): Story {
  const { edition, slug, bylineText, words } = row.teaser;
  return {
    ...teaserOf(row.teaser),
    slug,
    bylineText,
    words,
    body: row.body,
    sensitive: row.sensitive,
    share: row.share && mediaUrl(row.share),
    revisedAt: row.revisedAt && new Date(row.revisedAt).toISOString(),
    bylines: row.bylines.map(({ id: _, ...byline }) => ({ ...byline, path: pathOf(edition, "staff", byline.slug) })),
    topics: row.topics.map(({ name, slug }) => ({ name, slug, path: pathOf(edition, "topics", slug) })),
    pictures: Object.fromEntries(row.pictures.map((picture) => [picture.id, pictureOf(picture)])),
    corrections: row.corrections.map((correction) => ({ ...correction, at: new Date(correction.at).toISOString() })),
    related: row.related.map(teaserOf),
    translations: row.translations.map(({ slug, edition, headline, language }) => ({
      path: pathOf(edition, "articles", slug),
      headline,
      language,
      isDefault: edition.isDefault,
    })),
  };
}

const DAY = 86_400_000;

/** How old a story is that came out `days` or more ago; null for a younger one, and for every one when `days` is 0. */
export function ageOf(publishedAt: Date, days: number, now: Date): Age | null {
  if (days === 0 || now.getTime() - publishedAt.getTime() < days * DAY) return null;
  const years = now.getUTCFullYear() - publishedAt.getUTCFullYear();
  const months = years * 12 + now.getUTCMonth() - publishedAt.getUTCMonth();
  const anniversary = new Date(publishedAt);
  anniversary.setUTCMonth(publishedAt.getUTCMonth() + months);
  const full = anniversary > now ? months - 1 : months;
  return full < 12 ? { unit: "months", count: full } : { unit: "years", count: Math.floor(full / 12) };
}
