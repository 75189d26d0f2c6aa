import { ownedBy, visibleTo } from "@/lib/articles/queries/visible";
import { DeskFilters, type DeskRow } from "@/lib/articles/schema/desk";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Actor } from "@/lib/staff/permissions";

/** The time that each order goes by, and what has one. */
const SORTS = {
  edited: { column: Prisma.sql`a.updated_at`, down: true, has: Prisma.sql`true` },
  published: {
    column: Prisma.sql`a.first_published_at`,
    down: true,
    has: Prisma.sql`a.first_published_at IS NOT NULL`,
  },
  scheduled: { column: Prisma.sql`a.scheduled_for`, down: false, has: Prisma.sql`a.state = 'SCHEDULED'` },
} as const;

/**
 * The articles a person may see that fit the filters: last edited or published first, or what goes live next first.
 * Keyset: `after` is the last id of the page before. One statement; the words of `q` are sought in the headline.
 */
export async function listArticlesForDesk(actor: Actor, asked: DeskFilters = {}): Promise<DeskRow[]> {
  const filters = DeskFilters.parse(asked);
  const { column, down } = SORTS[filters.sort];
  const direction = down ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return db().$queryRaw<DeskRow[]>`
    SELECT ${rowColumns}
    FROM (
      SELECT a.* FROM articles a WHERE ${Prisma.join(conditions(actor, filters), " AND ")}
      ORDER BY ${column} ${direction}, a.id ${direction} LIMIT ${filters.take}) a
    JOIN editions e ON e.id = a.edition_id
    LEFT JOIN sections s ON s.id = a.section_id
    LEFT JOIN staff p ON p.id = a.assignee_id
    LEFT JOIN pending_edits w ON w.article_id = a.id
    ORDER BY ${column} ${direction}, a.id ${direction}`;
}

/** How many articles a person may see in each state. One statement. */
export async function countArticlesForDesk(actor: Actor, editionId?: string): Promise<Partial<Record<string, number>>> {
  const within = editionId ? Prisma.sql`a.edition_id = ${editionId}::uuid` : Prisma.sql`true`;
  const rows = await db().$queryRaw<{ state: string; count: number }[]>`
    SELECT a.state, count(*)::int AS count FROM articles a WHERE ${visibleTo(actor)} AND ${within} GROUP BY a.state`;
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

const at = (column: Prisma.Sql) => Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const rowColumns = Prisma.sql`
  a.id, a.headline, a.slug, a.state, a.version, a.language, a.words,
  json_build_object('id', e.id, 'code', e.code, 'isDefault', e.is_default, 'timeZone', e.time_zone) AS edition,
  CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'name', s.name, 'color', s.color) END AS section,
  ARRAY(SELECT b.name FROM article_bylines x JOIN bylines b ON b.id = x.byline_id
    WHERE x.article_id = a.id ORDER BY x.position) AS bylines,
  CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS assignee,
  (SELECT o.name FROM article_locks l JOIN staff o ON o.id = l.staff_id
    WHERE l.article_id = a.id AND l.expires_at > now()) AS "openBy",
  w.article_id IS NOT NULL AS "hasPendingEdit", ${at(Prisma.sql`w.goes_live_at`)} AS "pendingAt",
  ${at(Prisma.sql`a.updated_at`)} AS "updatedAt", ${at(Prisma.sql`a.first_published_at`)} AS "firstPublishedAt",
  ${at(Prisma.sql`a.scheduled_for`)} AS "scheduledFor", ${at(Prisma.sql`a.unpublish_at`)} AS "unpublishAt",
  ${at(Prisma.sql`a.embargo_until`)} AS "embargoUntil"`;

function conditions(actor: Actor, asked: ReturnType<typeof DeskFilters.parse>): Prisma.Sql[] {
  const { column, down, has } = SORTS[asked.sort];
  const wanted = [visibleTo(actor), has];
  if (asked.editionId) wanted.push(Prisma.sql`a.edition_id = ${asked.editionId}::uuid`);
  const [state, another] = asked.state ?? [];
  // Of one state its index has the order already; of several it does not.
  if (another) wanted.push(Prisma.sql`a.state = ANY(${asked.state}::"ArticleState"[])`);
  else if (state) wanted.push(Prisma.sql`a.state = ${state}::"ArticleState"`);
  if (asked.sectionId) wanted.push(Prisma.sql`a.section_id = ${asked.sectionId}::uuid`);
  if (asked.assigneeId) wanted.push(Prisma.sql`a.assignee_id = ${asked.assigneeId}::uuid`);
  if (asked.bylineId)
    wanted.push(
      Prisma.sql`a.id IN (SELECT x.article_id FROM article_bylines x WHERE x.byline_id = ${asked.bylineId}::uuid)`,
    );
  if (asked.mine) wanted.push(ownedBy(actor));
  // PostgreSQL keeps no NUL, so none is found.
  for (const word of asked.q?.replaceAll("\u0000", " ").split(/\s+/).filter(Boolean) ?? [])
    wanted.push(Prisma.sql`a.headline ILIKE ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
  if (asked.from) wanted.push(Prisma.sql`${column} >= ${asked.from}`);
  if (asked.to) wanted.push(Prisma.sql`${column} <= ${asked.to}`);
  if (asked.after) {
    const last = Prisma.sql`(SELECT ${column}, a.id FROM articles a WHERE a.id = ${asked.after}::uuid)`;
    wanted.push(down ? Prisma.sql`(${column}, a.id) < ${last}` : Prisma.sql`(${column}, a.id) > ${last}`);
  }
  return wanted;
}
