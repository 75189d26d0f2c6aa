import { Content } from "@/lib/articles/schema/content";

type Stored = Record<string, unknown> & { heroImageId?: string | null };

/**
 * What a revision kept, as the desk's editor holds it. Keys of the row that are no decision of an editor are left aside; a
 * revision kept before a field existed has its default.
 */
export function contentOfSnapshot(snapshot: unknown): Content {
  const row = snapshot as Stored;
  const decided = Object.fromEntries(
    Object.keys(Content.shape).flatMap((key) => (key in row ? [[key, row[key]]] : [])),
  );
  const hero = row.heroImageId
    ? { imageId: row.heroImageId, alt: row.heroAlt, caption: row.heroCaption, credit: row.heroCredit }
    : null;
  return Content.parse({ ...decided, hero });
}
