import { diffContent } from "@/lib/articles/rules/content-diff";
import type { Content } from "@/lib/articles/schema/content";

export type Field = keyof Content;

export const FIELD_NAMES: Record<Field, string> = {
  headline: "Headline",
  dek: "Dek",
  kicker: "Kicker",
  body: "Text",
  slug: "Address",
  sectionId: "Section",
  bylines: "Bylines",
  bylineText: "Shown instead of the names",
  hero: "Picture at its head",
  topicIds: "Topics",
  relatedIds: "Related stories",
  language: "Language",
  sensitive: "Sensitive",
  embargoUntil: "Embargo",
  translationOfId: "Translation of",
};

/** The parts in which two texts differ, in the order they are read. */
export function clashesIn(mine: Content, theirs: Content): { field: Field; label: string }[] {
  const diff = diffContent(theirs, mine);
  const differing = new Set<Field>([
    ...(mine.headline === theirs.headline ? [] : (["headline"] as const)),
    ...(mine.dek === theirs.dek ? [] : (["dek"] as const)),
    ...(diff.body.every(({ is }) => is === "same") ? [] : (["body"] as const)),
    ...diff.changed.map(({ field }) => field),
  ]);
  const fields = Object.keys(FIELD_NAMES) as Field[];
  return fields.filter((field) => differing.has(field)).map((field) => ({ field, label: FIELD_NAMES[field] }));
}
