import { db } from "@/lib/db/client";
import { teaserJson } from "@/lib/teasers/queries";
import { teaserOf } from "@/lib/teasers/rules";
import type { TeaserRow } from "@/lib/teasers/schema";
import { NEWEST, type Block, type FrontStock } from "@/lib/widgets/schema";

/** More than any block shows, so that there is enough left when those before it have chosen. */
const OF_EDITION = 48;
const OF_ROOM = 20;

/**
 * The blocks of an edition's front page in their order, and every story they may show: picks while they are published,
 * the newest of the edition, of its main sections and of those that a block names, each with what stands under it, and of
 * the topics that a block names.
 * One statement.
 */
export async function getFrontStock(editionId: string): Promise<FrontStock> {
  const [row] = await db().$queryRaw<{ blocks: Block[]; stories: StockRow[] }[]>`
    WITH blocks AS (
      SELECT * FROM placements
      WHERE edition_id = ${editionId}::uuid AND place = 'FRONT' AND area = 'MAIN' AND enabled
    ), wanted AS (
      (SELECT ${NEWEST} AS list, a.id, row_number() OVER (ORDER BY a.first_published_at DESC, a.id DESC) AS place
       FROM articles a WHERE a.edition_id = ${editionId}::uuid AND a.state = 'PUBLISHED'
       ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${OF_EDITION})
      UNION ALL
      SELECT s.id::text, newest.id, newest.place FROM sections s
      CROSS JOIN LATERAL (
        SELECT a.id, row_number() OVER (ORDER BY a.first_published_at DESC, a.id DESC) AS place
        FROM sections room CROSS JOIN LATERAL (
          SELECT of_room.id, of_room.first_published_at FROM articles of_room
          WHERE of_room.section_id = room.id AND of_room.state = 'PUBLISHED'
          ORDER BY of_room.first_published_at DESC, of_room.id DESC LIMIT ${OF_ROOM}) a
        WHERE room.id = s.id OR room.parent_id = s.id
        ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${OF_ROOM}) newest
      WHERE s.edition_id = ${editionId}::uuid
        AND (s.parent_id IS NULL OR s.id IN (SELECT section_id FROM blocks))
      UNION ALL
      SELECT t.id::text, newest.id, newest.place FROM (SELECT DISTINCT topic_id AS id FROM blocks) t
      CROSS JOIN LATERAL (
        SELECT l.article_id AS id, row_number() OVER (ORDER BY l.published_at DESC, l.article_id DESC) AS place
        FROM article_topics l WHERE l.topic_id = t.id AND l.published_at IS NOT NULL
        ORDER BY l.published_at DESC, l.article_id DESC LIMIT ${OF_ROOM}) newest
      UNION ALL
      SELECT b.id::text, k.article_id, k.position FROM blocks b JOIN front_picks k ON k.placement_id = b.id
    ), listed AS (
      SELECT id, json_agg(json_build_object('list', list, 'place', place)) AS places FROM wanted GROUP BY id
    )
    SELECT
      (SELECT coalesce(json_agg(json_build_object(
        'id', b.id, 'widget', b.widget, 'settings', b.settings, 'sectionId', b.section_id,
        'topic', CASE WHEN t.id IS NOT NULL THEN json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) END)
        ORDER BY b.position, b.id), '[]') FROM blocks b LEFT JOIN topics t ON t.id = b.topic_id) AS blocks,
      (SELECT coalesce(json_agg(json_build_object(
        'teaser', ${teaserJson()}, 'places', listed.places,
        'topicIds', (SELECT coalesce(json_agg(t.topic_id), '[]') FROM article_topics t WHERE t.article_id = a.id))), '[]')
       FROM listed JOIN articles a ON a.id = listed.id AND a.state = 'PUBLISHED'
       JOIN editions e ON e.id = a.edition_id) AS stories`;
  if (!row) throw new Error("A row of aggregates without a row.");
  const stories = row.stories.map(({ teaser, ...story }) => ({ ...story, teaser: teaserOf(teaser) }));
  return { blocks: row.blocks, stories };
}

type StockRow = { teaser: TeaserRow; topicIds: string[]; places: { list: string; place: number }[] };
