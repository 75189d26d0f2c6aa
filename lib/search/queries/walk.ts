import { Prisma } from "@/lib/db/generated/client";
import { askedQuery, bylineOf, familyOf, inPeriod, inSection, type Room } from "@/lib/search/queries/matches";
import type { Search } from "@/lib/search/schema";

/** Stories that are looked into for common words, whatever they are asked with: the newest of what the filters leave. */
export const LOOKED = 2_000;

/** SQL for the stories `a` that answer, met on a walk from the newest on, from FROM to the last condition; in the walk's order by `c.at` and `c.id`. */
export const met = (room: Room, search: Search) => Prisma.sql`
  FROM (${walk(room, search)}) c
  CROSS JOIN LATERAL (
    SELECT w.id, w.search, w.section_id, w.first_published_at FROM articles w
    WHERE w.id = c.id AND w.state = 'PUBLISHED' AND w.search @@ ${askedQuery(room, search)} OFFSET 0) a
  WHERE true ${search.byline ? inSection(room, search) : Prisma.empty}`;

/** SQL: how many stories such a walk passes, and the last of them. */
export const reachOf = (room: Room, search: Search) => Prisma.sql`
  SELECT count(*)::int AS looked, (array_agg(c.id ORDER BY c.at, c.id))[1] AS last FROM (${walk(room, search)}) c`;

/** SQL: ids and times of the newest stories, each through the partial index that such a list has. A byline's first: it has fewest. */
function walk(room: Room, search: Search): Prisma.Sql {
  const { section, byline } = search;
  const limit = Prisma.sql`LIMIT ${LOOKED}`;
  if (byline) {
    // Distinct: one name may stand over a story in two roles.
    return Prisma.sql`SELECT DISTINCT ON (l.published_at, l.article_id) l.article_id AS id, l.published_at AS at
      FROM article_bylines l
      WHERE l.byline_id = ${bylineOf(room, byline)} AND l.published_at IS NOT NULL
        ${inPeriod(room, search, Prisma.sql`(l.published_at, l.article_id)`)}
        ${olderThan(search, Prisma.sql`(l.published_at, l.article_id)`)}
      ORDER BY l.published_at DESC, l.article_id DESC ${limit}`;
  }
  const newest = (within: Prisma.Sql) => Prisma.sql`SELECT l.id, l.first_published_at AS at FROM articles l
    WHERE ${within} AND l.state = 'PUBLISHED' ${inPeriod(room, search, Prisma.sql`(l.first_published_at, l.id)`)}
      ${olderThan(search, Prisma.sql`(l.first_published_at, l.id)`)}
    ORDER BY l.first_published_at DESC, l.id DESC ${limit}`;
  if (!section) return newest(Prisma.sql`l.edition_id = ${room.id}::uuid`);
  return Prisma.sql`SELECT l.id, l.at FROM (${familyOf(room, section)}) s
    CROSS JOIN LATERAL (${newest(Prisma.sql`l.section_id = s.id`)}) l ORDER BY l.at DESC, l.id DESC ${limit}`;
}

/** SQL: where the page before ended, newest first. The place is looked up: its time has microseconds that an address would lose. */
export const olderThan = ({ sort, after }: Search, place: Prisma.Sql) =>
  sort === "newest" && after
    ? Prisma.sql`AND ${place} <
        ((SELECT mark.first_published_at FROM articles mark WHERE mark.id = ${after.id}::uuid), ${after.id}::uuid)`
    : Prisma.empty;
