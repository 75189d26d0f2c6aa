import type { Teaser } from "@/lib/articles/schema";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { numberSetting } from "@/lib/settings/queries";
import { teaserJson } from "@/lib/teasers/queries";
import { teaserOf } from "@/lib/teasers/rules";
import type { TeaserRow } from "@/lib/teasers/schema";
import { hourOf } from "@/lib/views/rules";

export type PopularQuery = { editionId: string; sectionId?: string; take: number; now: Date };

/**
 * The stories read most of an edition or a section, hottest first, filled up with the newest where traffic is thin.
 * Only what readers may see, nothing sensitive. One statement, however long the history.
 */
export async function listPopular(query: PopularQuery): Promise<Teaser[]> {
  const rows = await db().$queryRaw<{ teaser: TeaserRow }[]>(popularSql(query));
  return rows.map((row) => teaserOf(row.teaser));
}

/** The statement alone, for the test that looks at its plan. */
export function popularSql({ editionId, sectionId, take, now }: PopularQuery): Prisma.Sql {
  const hot = sectionId ? Prisma.sql`h.section_id = ${sectionId}::uuid` : Prisma.sql`h.edition_id = ${editionId}::uuid`;
  const of = sectionId ? Prisma.sql`a.section_id = ${sectionId}::uuid` : Prisma.sql`a.edition_id = ${editionId}::uuid`;
  return Prisma.sql`
    WITH hot AS (
      SELECT h.article_id AS id, h.heat FROM article_heat h JOIN articles a ON a.id = h.article_id
      WHERE ${hot} AND a.state = 'PUBLISHED' AND NOT a.sensitive AND h.heat >= (SELECT ${floorAt(now)})
      ORDER BY h.heat DESC LIMIT ${take}
    ), newest AS (
      SELECT a.id, NULL::float8 AS heat FROM articles a
      WHERE ${of} AND a.state = 'PUBLISHED' AND NOT a.sensitive AND a.id NOT IN (SELECT id FROM hot)
      ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${take}
    )
    SELECT ${teaserJson()} AS teaser
    FROM (SELECT * FROM hot UNION ALL SELECT * FROM newest) listed
    JOIN articles a ON a.id = listed.id
    JOIN editions e ON e.id = a.edition_id
    ORDER BY listed.heat DESC NULLS LAST, a.first_published_at DESC, a.id DESC LIMIT ${take}`;
}

/** The least heat that counts as popular. A millionth below, so that floating point does not cost a story its last view. */
function floorAt(now: Date): Prisma.Sql {
  const halfLives = Prisma.sql`${hourOf(now)}::float8 / ${numberSetting("popular.halfLifeHours")}`;
  return Prisma.sql`${halfLives} + ln(${numberSetting("popular.minViews")}) / ln(2::float8) - 1e-6`;
}
