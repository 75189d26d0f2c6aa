import { randomBytes } from "node:crypto";
import { db, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { numberSetting } from "@/lib/settings/queries";
import { weekOf } from "@/lib/views/queries";
import { dayBeforeIfNear, dayOf, markOf, SAME_READING_MS } from "@/lib/views/rules";
import type { View } from "@/lib/views/schema";

/**
 * Counts the views of published stories that are not the same reading again; answers how many those were. Of address
 * and agent only a hash under the day's salt leaves the process.
 */
export async function countViews(views: readonly View[]): Promise<number> {
  const rows = await Promise.all(views.map(marked));
  // Sorted, so that two processes counting at once take the rows in one order and cannot lock each other out.
  rows.sort((a, b) => (a.mark < b.mark ? -1 : 1));
  const [, counted] = await db().$transaction([
    // Losing the last moment's views in a crash is allowed; waiting for the disk is not worth it.
    db().$executeRaw`SET LOCAL synchronous_commit = off`,
    db().$queryRaw<{ views: number }[]>`
      WITH seen AS (
        SELECT DISTINCT ON (s.mark) decode(s.mark, 'hex') AS mark, s.at, a.id, a.edition_id, a.section_id
        FROM unnest(
          ${rows.map((row) => row.mark)}::text[], ${rows.map((row) => row.earlier)}::text[],
          ${rows.map((row) => row.articleId)}::uuid[], ${rows.map((row) => row.at)}::timestamptz[]
        ) AS s(mark, earlier, article_id, at)
        JOIN articles a ON a.id = s.article_id AND a.state = 'PUBLISHED'
        WHERE NOT EXISTS (
          SELECT FROM view_marks m WHERE m.hash = decode(s.earlier, 'hex') AND m.seen_at > s.at - ${sameReading})
        ORDER BY s.mark, s.at
      ), fresh AS (
        INSERT INTO view_marks (hash, seen_at) SELECT mark, at FROM seen ORDER BY mark
        ON CONFLICT (hash) DO UPDATE SET seen_at = excluded.seen_at
        WHERE view_marks.seen_at <= excluded.seen_at - ${sameReading}
        RETURNING hash
      ), counted AS (
        SELECT id, edition_id, section_id, date_trunc('hour', at, 'UTC') AS hour, count(*)::int AS views
        FROM seen JOIN fresh ON fresh.hash = seen.mark GROUP BY 1, 2, 3, 4
      ), hours AS (
        INSERT INTO article_views (article_id, hour, views) SELECT id, hour, views FROM counted ORDER BY id, hour
        ON CONFLICT (article_id, hour) DO UPDATE SET views = article_views.views + excluded.views
      ), heated AS (
        INSERT INTO article_heat (article_id, edition_id, section_id, heat, heat_week)
        SELECT id, edition_id, section_id, ${heatOf(newest, halfLife)}, ${heatOf(newest, weekOf(halfLife))}
        FROM counted GROUP BY id, edition_id, section_id ORDER BY id
        ON CONFLICT (article_id) DO UPDATE SET section_id = excluded.section_id,
          heat = ${together(Prisma.sql`article_heat.heat`, Prisma.sql`excluded.heat`)},
          heat_week = ${together(Prisma.sql`article_heat.heat_week`, Prisma.sql`excluded.heat_week`)}
      )
      SELECT coalesce(sum(views), 0)::int AS views FROM counted`,
  ]);
  return counted[0]?.views ?? 0;
}

/**
 * Every story's heat anew from its hours, under another half-life (hours), in the transaction that changes it. Views
 * faded by 64 of the week's half-lives weigh nothing against the newest and are left out, stories with no others altogether.
 */
export async function reweighHeat(tx: Tx, halfLifeHours: number): Promise<void> {
  const given = Prisma.sql`${halfLifeHours}::float8`;
  const last = Prisma.sql`last`;
  // Counting waits meanwhile: what it adds must be weighed like what it is added to.
  await tx.$executeRaw`LOCK TABLE article_heat IN SHARE ROW EXCLUSIVE MODE`;
  await tx.$executeRaw`SET LOCAL statement_timeout = '15s'`;
  await tx.$executeRaw`
    WITH counted AS MATERIALIZED (
      SELECT article_id, hour, views, max(hour) OVER (PARTITION BY article_id) AS last FROM article_views
      WHERE views > 0 AND hour >
        (SELECT max(hour) FROM article_views) - make_interval(secs => 64 * 3600 * ${weekOf(given)})
    ), faded AS (
      DELETE FROM article_heat h WHERE NOT EXISTS (SELECT FROM counted WHERE counted.article_id = h.article_id)
    )
    INSERT INTO article_heat (article_id, edition_id, section_id, heat, heat_week)
    SELECT a.id, a.edition_id, a.section_id, ${heatOf(last, given)}, ${heatOf(last, weekOf(given))}
    FROM counted JOIN articles a ON a.id = counted.article_id GROUP BY a.id, last
    ON CONFLICT (article_id) DO UPDATE SET heat = excluded.heat, heat_week = excluded.heat_week`;
}

/** Hourly, by the worker: marks past their half hour, and the salts of days before yesterday. */
export async function forgetViewers(now: Date): Promise<void> {
  const yesterday = dayOf(new Date(now.getTime() - 86_400_000));
  await db().$executeRaw`DELETE FROM view_marks WHERE seen_at <= ${now}::timestamptz - ${sameReading}`;
  await db().$executeRaw`DELETE FROM view_salts WHERE day < ${yesterday}::date`;
}

const sameReading = Prisma.sql`make_interval(secs => ${SAME_READING_MS / 1_000}::float8)`;
const halfLife = numberSetting("popular.halfLifeHours");
const newest = Prisma.sql`(SELECT max(hour) FROM counted)`;

/** The heat of two heats' views: a sum of weights, in logarithms. */
const together = (some: Prisma.Sql, more: Prisma.Sql) =>
  Prisma.sql`greatest(${some}, ${more}) + ln(1 + power(2::float8, greatest(-abs(${some} - ${more}), -1000))) / ln(2::float8)`;

/**
 * The heat of a story's rows in `counted` (hour, views): each view weighs 2^(its hour since 1970 / half-life), and heat is
 * the base-2 logarithm of the sum. All weights fade alike, so waiting never changes the order of two stories. Summed
 * relative to the hour `top`, the exponent bounded because Postgres refuses to underflow; what is cut off weighs nothing.
 */
function heatOf(top: Prisma.Sql, halfLifeHours: Prisma.Sql): Prisma.Sql {
  const halfLives = (hours: Prisma.Sql) => Prisma.sql`extract(epoch FROM ${hours})::float8 / 3600 / ${halfLifeHours}`;
  const faded = Prisma.sql`greatest(${halfLives(Prisma.sql`counted.hour - ${top}`)}, -1000)`;
  return Prisma.sql`${halfLives(top)} + ln(sum(counted.views * power(2::float8, ${faded}))) / ln(2::float8)`;
}

type MarkedView = { mark: string; earlier: string; articleId: string; at: string };

async function marked(view: View): Promise<MarkedView> {
  const before = dayBeforeIfNear(view.at);
  return {
    mark: markOf(await saltOf(dayOf(view.at)), view),
    earlier: before ? markOf(await saltOf(before), view) : "",
    articleId: view.articleId,
    at: view.at.toISOString(),
  };
}

/**
 * The day's salt, the same in every process: the first offers one, all use what was kept. Asked for anew each minute,
 * because a crash of the database empties its unlogged table.
 */
function saltOf(day: string): Promise<Uint8Array> {
  const known = salts.get(day);
  if (known && Date.now() - known.askedAt < 60_000) return known.salt;
  const salt = agreeOnSalt(day, known?.salt);
  salts.set(day, { salt, askedAt: Date.now() });
  // A salt is forgotten in memory too; today's and yesterday's are all that is used.
  for (const other of [...salts.keys()].sort().slice(0, -2)) if (other !== day) salts.delete(other);
  salt.catch(() => salts.delete(day));
  return salt;
}

const salts = new Map<string, { salt: Promise<Uint8Array>; askedAt: number }>();

async function agreeOnSalt(day: string, known: Promise<Uint8Array> | undefined): Promise<Uint8Array> {
  const offer = Buffer.from((await known) ?? randomBytes(32));
  const rows = await db().$queryRaw<{ salt: Uint8Array }[]>`
    INSERT INTO view_salts (day, salt) VALUES (${day}::date, ${offer})
    ON CONFLICT (day) DO UPDATE SET salt = view_salts.salt RETURNING salt`;
  return rows[0]?.salt ?? offer;
}
