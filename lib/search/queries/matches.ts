import { Prisma } from "@/lib/db/generated/client";
import type { Edition } from "@/lib/editions/schema";
import type { Search } from "@/lib/search/schema";

export type Room = Pick<Edition, "id" | "language" | "timeZone">;

/** SQL for what is asked, as a tsquery: constant to the planner, which knows how common its words are. */
export const askedQuery = (room: Room, { asked }: Pick<Search, "asked">) =>
  Prisma.sql`search_query(${room.language}, ${asked})`;

/**
 * SQL for the words that have to be there, as a tsquery: a phrase's anywhere, and nothing of what is left out. The index alone answers
 * it, where an order of words means looking into every story that has them.
 */
export const looseQuery = (room: Room, search: Pick<Search, "asked">) =>
  Prisma.sql`regexp_replace(querytree(${askedQuery(room, search)}), '<(-|[0-9]+)>', '&', 'g')::tsquery`;

/**
 * SQL for the published stories `a` of the edition that answer the search, by the index of words, from FROM to the last condition.
 * The fence (OFFSET 0) keeps every condition but the words' own away from the choice of an index.
 */
export function matches(room: Room, search: Search): Prisma.Sql {
  const [asked, loose] = [askedQuery(room, search), looseQuery(room, search)];
  // Every look at a story's words fetches them from where long values lie: only where the index leaves something open.
  return Prisma.sql`FROM (SELECT w.* FROM articles w WHERE w.search @@ ${loose} OFFSET 0) a
    WHERE a.state = 'PUBLISHED' AND a.edition_id = ${room.id}::uuid
      AND (${asked}::text = ${loose}::text OR a.search @@ ${asked})
      ${inSection(room, search)} ${byByline(room, search)} ${inPeriod(room, search, Prisma.sql`(a.first_published_at, a.id)`)}`;
}

/** SQL: the ids of a section and of those below it. */
export const familyOf = (room: Room, section: string) => Prisma.sql`
  SELECT s.id FROM sections s LEFT JOIN sections p ON p.id = s.parent_id
  WHERE s.edition_id = ${room.id}::uuid AND ${section} IN (s.slug, p.slug)`;

export const inSection = (room: Room, { section }: Search) =>
  section ? Prisma.sql`AND a.section_id = ANY (ARRAY(${familyOf(room, section)}))` : Prisma.empty;

/** SQL: the id behind a byline's slug. */
export const bylineOf = (room: Room, byline: string) =>
  Prisma.sql`(SELECT b.id FROM bylines b WHERE b.edition_id = ${room.id}::uuid AND b.slug = ${byline})`;

const byByline = (room: Room, { byline }: Search) =>
  byline
    ? Prisma.sql`AND EXISTS (
        SELECT FROM article_bylines l WHERE l.article_id = a.id AND l.byline_id = ${bylineOf(room, byline)})`
    : Prisma.empty;

/** The least id there is. */
const FIRST = "00000000-0000-0000-0000-000000000000";

/**
 * SQL: from the first day's midnight to the last one's, in the edition's zone. `place`: a list's own pair of time and id,
 * which keeps to that list's index; by the time alone the planner likes the desk's, of all editions, as well.
 */
export function inPeriod({ timeZone }: Room, { from, until }: Search, place: Prisma.Sql): Prisma.Sql {
  const midnight = (day: Prisma.Sql) => Prisma.sql`((${day})::timestamp AT TIME ZONE ${timeZone}, ${FIRST}::uuid)`;
  const since = from ? Prisma.sql`AND ${place} >= ${midnight(Prisma.sql`${from}::date`)}` : Prisma.empty;
  const before = until ? Prisma.sql`AND ${place} < ${midnight(Prisma.sql`${until}::date + 1`)}` : Prisma.empty;
  return Prisma.sql`${since} ${before}`;
}
