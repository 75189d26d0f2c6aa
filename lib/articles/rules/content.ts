import type { DraftInput } from "@/lib/articles/schema";
import { Content } from "@/lib/articles/schema/content";
import type { Article } from "@/lib/db/generated/client";
import type { BylineRole } from "@/lib/db/generated/enums";

type ContentRow = Pick<
  Article,
  | "headline"
  | "slug"
  | "dek"
  | "kicker"
  | "language"
  | "sectionId"
  | "body"
  | "bylineText"
  | "heroImageId"
  | "heroAlt"
  | "heroCaption"
  | "heroCredit"
  | "sensitive"
  | "embargoUntil"
> & {
  bylines: { bylineId: string; role: BylineRole }[];
  topics: { topicId: string }[];
  picks: { relatedId: string }[];
};

/** What stands in an article's rows as the desk's editor holds it. */
export function contentOf(row: ContentRow, translationOfId: string | null): Content {
  return Content.parse({
    headline: row.headline,
    slug: row.slug,
    dek: row.dek,
    kicker: row.kicker,
    language: row.language,
    sectionId: row.sectionId,
    body: row.body,
    bylines: row.bylines.map(({ bylineId, role }) => ({ bylineId, role })),
    bylineText: row.bylineText,
    topicIds: row.topics.map((topic) => topic.topicId),
    hero: row.heroImageId && {
      imageId: row.heroImageId,
      alt: row.heroAlt,
      caption: row.heroCaption,
      credit: row.heroCredit,
    },
    relatedIds: row.picks.map((pick) => pick.relatedId),
    sensitive: row.sensitive,
    embargoUntil: row.embargoUntil?.toISOString() ?? null,
    translationOfId,
  });
}

/** The same as a save takes it: an empty address stays as it is, or is made from the headline. */
export function draftOf({ slug, ...content }: Content): DraftInput {
  return { ...content, ...(slug && { slug }) };
}

/** What the record keeps in a JSON column, read back. */
export const readContent = (json: unknown): Content => Content.parse(json);
