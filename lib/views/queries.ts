import type { Teaser } from "@/lib/articles/schema";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { numberSetting } from "@/lib/settings/queries";
import { teaserJson } from "@/lib/teasers/queries";
import { teaserOf } from "@/lib/teasers/rules";
import type { TeaserRow } from "@/lib/teasers/schema";
import { hourOf } from "@/lib/views/rules";
import type { Period } from "@/lib/views/schema";

/** `sectionIds`: of these sections alone; of the whole edition when there are none. */
export type PopularQuery = { editionId: string; sectionIds?: string[]; period?: Period; take: number; now: Date };

/**
 * The stories read most of an edition or of sections, hottest first, filled up with the newest where traffic is thin.
 * Only what readers may see, nothing sensitive. One statement, however long the history.
 */
export async function listPopular(query: PopularQuery): Promise<Teaser[]> {
  const rows = await db().$queryRaw<{ teaser: TeaserRow }[]>(popularSql(query));
  return rows.map((row) => teaserOf(row.teaser));
}

/** The statement alone, for the test that looks at its plan. */
export function popularSql({ editionId, sectionIds = [], period = "day", take, now }: PopularQuery): Prisma.Sql {
  const { heat, halfLife } = PERIODS[period];
  const hot = (where: Prisma.Sql) => Prisma.sql`
    SELECT h.article_id AS id, ${heat} AS heat FROM article_heat h JOIN articles a ON a.id = h.article_id
    WHERE ${where} AND a.state = 'PUBLISHED' AND NOT a.sensitive AND ${heat} >= (SELECT ${floorAt(now, halfLife)})
    ORDER BY ${heat} DESC LIMIT ${take}`;
  const newest = (where: Prisma.Sql) => Prisma.sql`
    SELECT a.id, a.first_published_at AS at FROM articles a
    WHERE ${where} AND a.state = 'PUBLISHED' AND NOT a.sensitive AND a.id NOT IN (SELECT id FROM hot)
    ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${take}`;
  return Prisma.sql`
    WITH hot AS (${sectionIds.length ? ofEach(sectionIds, hot(Prisma.sql`h.section_id = room.id`)) : hot(Prisma.sql`h.edition_id = ${editionId}::uuid`)}),
    newest AS (${sectionIds.length ? ofEach(sectionIds, newest(Prisma.sql`a.section_id = room.id`)) : newest(Prisma.sql`a.edition_id = ${editionId}::uuid`)})
    SELECT ${teaserJson()} AS teaser
    FROM (SELECT id, heat FROM hot UNION ALL SELECT id, NULL::float8 FROM newest) listed
    JOIN articles a ON a.id = listed.id
    JOIN editions e ON e.id = a.edition_id
    ORDER BY listed.heat DESC NULLS LAST, a.first_published_at DESC, a.id DESC LIMIT ${take}`;
}

/** A read of each section's own index, as many rows of each as are wanted in all. */
const ofEach = (sectionIds: string[], read: Prisma.Sql) =>
  Prisma.sql`SELECT of_room.* FROM unnest(${sectionIds}::uuid[]) room (id) CROSS JOIN LATERAL (${read}) of_room`;

/** The week's half-life, in hours, for the day's: seven times as long, so that each view fades as slowly. */
export const weekOf = (halfLifeHours: Prisma.Sql) => Prisma.sql`(7 * ${halfLifeHours})`;

const day = numberSetting("popular.halfLifeHours");
const PERIODS: Record<Period, { heat: Prisma.Sql; halfLife: Prisma.Sql }> = {
  day: { heat: Prisma.sql`h.heat`, halfLife: day },
  week: { heat: Prisma.sql`h.heat_week`, halfLife: weekOf(day) },
};

/** The least heat that counts as popular. A millionth below, so that floating point does not cost a story its last view. */
function floorAt(now: Date, halfLifeHours: Prisma.Sql): Prisma.Sql {
  const halfLives = Prisma.sql`${hourOf(now)}::float8 / ${halfLifeHours}`;
  return Prisma.sql`${halfLives} + ln(${numberSetting("popular.minViews")}) / ln(2::float8) - 1e-6`;
}
