import { storyOf } from "@/lib/articles/rules";
import { contentOf, readContent } from "@/lib/articles/rules/content";
import { imageIdsIn } from "@/lib/articles/rules/preflight";
import type { Story, StoryRow } from "@/lib/articles/schema";
import type { Content } from "@/lib/articles/schema/content";
import { db } from "@/lib/db/client";
import { countWords, textOf } from "@/lib/body/rules";
import { pictureJson, teaserJson } from "@/lib/teasers/queries";
import type { TeaserRow } from "@/lib/teasers/schema";

/**
 * An article's text as its page would show it, whatever its state; null when it has no section, without which it has no
 * page. `content`: another text than what is saved (a working copy). Never for readers. Two statements.
 */
export async function getPreviewStory(articleId: string, content?: Content): Promise<Story | null> {
  const row = await db().article.findUnique({
    relationLoadStrategy: "join",
    where: { id: articleId },
    include: {
      edition: { select: { code: true, isDefault: true } },
      pendingEdit: { select: { content: true } },
      bylines: { orderBy: { position: "asc" } },
      topics: { orderBy: { position: "asc" } },
      picks: { orderBy: { position: "asc" } },
      corrections: { orderBy: { at: "desc" } },
    },
  });
  if (!row) return null;
  const shown = content ?? (row.pendingEdit ? readContent(row.pendingEdit.content) : contentOf(row, null));
  const { section, bylines, topics, pictures, related } = await materialOf(shown);
  if (!section) return null;
  const { hero } = shown;
  const heroRow = pictures.find((picture) => picture.id === hero?.imageId) ?? null;
  const teaser: TeaserRow = {
    id: row.id,
    slug: shown.slug || row.slug,
    headline: shown.headline,
    dek: shown.dek,
    kicker: shown.kicker,
    language: shown.language,
    words: countWords(textOf(shown.body)),
    publishedAt: (row.firstPublishedAt ?? row.scheduledFor ?? row.updatedAt).toISOString(),
    bylineText: shown.bylineText,
    heroAlt: hero?.alt ?? null,
    heroCaption: hero?.caption ?? null,
    heroCredit: hero?.credit ?? null,
    edition: row.edition,
    section,
    bylines: bylines.map(({ name, role }) => ({ name, role })),
    hero: heroRow,
  };
  return storyOf({
    teaser,
    body: shown.body,
    revisedAt: row.revisedAt?.toISOString() ?? null,
    sensitive: shown.sensitive,
    share: null,
    bylines,
    topics,
    pictures,
    corrections: row.corrections.map(({ id, kind, text, at }) => ({ id, kind, text, at: at.toISOString() })),
    related,
    translations: [],
  });
}

type Material = Pick<StoryRow, "bylines" | "topics" | "pictures" | "related"> & {
  section: TeaserRow["section"] | null;
};

/** What a text names, looked up: related stories only as readers may see them. */
async function materialOf(content: Content): Promise<Material> {
  const [row] = await db().$queryRaw<Material[]>`
    SELECT
      (SELECT json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'color', s.color)
       FROM sections s WHERE s.id = ${content.sectionId}::uuid) AS section,
      (SELECT coalesce(json_agg(json_build_object(
        'id', b.id, 'slug', b.slug, 'name', b.name, 'kind', b.kind, 'role', l.role, 'title', b.title, 'bio', b.bio,
        'sameAs', b.same_as) ORDER BY l.place), '[]')
       FROM ROWS FROM (json_to_recordset(${JSON.stringify(content.bylines)}::json) AS ("bylineId" uuid, role text))
         WITH ORDINALITY AS l (id, role, place)
       JOIN bylines b ON b.id = l.id) AS bylines,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) ORDER BY l.place), '[]')
       FROM unnest(${content.topicIds}::uuid[]) WITH ORDINALITY AS l (id, place)
       JOIN topics t ON t.id = l.id) AS topics,
      (SELECT coalesce(json_agg(${pictureJson("all")}), '[]') FROM images i
       WHERE i.id = ANY(${imageIdsIn(content)}::uuid[])) AS pictures,
      (SELECT coalesce(json_agg(${teaserJson()} ORDER BY l.place), '[]')
       FROM unnest(${content.relatedIds}::uuid[]) WITH ORDINALITY AS l (id, place)
       JOIN articles a ON a.id = l.id AND a.state = 'PUBLISHED' JOIN editions e ON e.id = a.edition_id) AS related`;
  return row ?? { section: null, bylines: [], topics: [], pictures: [], related: [] };
}
