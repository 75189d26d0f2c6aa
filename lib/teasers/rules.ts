import type { Teaser } from "@/lib/articles/schema";
import { readingMinutes } from "@/lib/body/rules";
import { bylineLine } from "@/lib/bylines/rules";
import { directionOf, pathOf } from "@/lib/editions/rules";
import { pictureOf } from "@/lib/images/rules";
import type { TeaserRow } from "@/lib/teasers/schema";

export function teaserOf(row: TeaserRow): Teaser {
  const { edition, section } = row;
  return {
    id: row.id,
    path: pathOf(edition, "articles", row.slug),
    headline: row.headline,
    dek: row.dek,
    kicker: row.kicker,
    section: { ...section, path: pathOf(edition, "sections", section.slug) },
    byline: row.bylineText ?? bylineLine(row.bylines, row.language),
    publishedAt: new Date(row.publishedAt).toISOString(),
    language: row.language,
    direction: directionOf(row.language),
    minutes: readingMinutes(row.words),
    picture: row.hero && pictureOf(row.hero, { alt: row.heroAlt, caption: row.heroCaption, credit: row.heroCredit }),
  };
}
