import { Prisma } from "@/lib/db/generated/client";
import { askedQuery, looseQuery, matches, type Room } from "@/lib/search/queries/matches";
import { met, olderThan } from "@/lib/search/queries/walk";
import { MANY, type Cursor, type Search } from "@/lib/search/schema";

/** How a page is found. `words`: by the index of words. `walk`: among the newest, where the words are common. */
export type By = "words" | "walk";

/** How many of the newest are ranked when more than MANY answer, or on a walk. */
export const RANKED = 300;
/** So many stories are fetched by the index of words before it is given up for a walk: about what a walk costs. */
const FETCHED = 5_000;
/** Of a phrase, or words to leave out: each story with the words has to be looked into. */
const LOOKED_INTO = 1_500;
/** Body, caption, beside, headline: what a word's place is worth. */
const WEIGHTS = [0.1, 0.3, 0.5, 1];
/** In three years a story's worth halves: ln(rank) + age orders as rank × decay does, and stays true while time goes by. */
const HALVED_AFTER_S = 3 * 365 * 86_400;

/** SQL: whether stories with the words are too many to be fetched one by one; null when the search names no word to look for. */
export function commonnessOf(room: Room, search: Search): Prisma.Sql {
  const [asked, loose] = [askedQuery(room, search), looseQuery(room, search)];
  return Prisma.sql`
    SELECT CASE WHEN coalesce(querytree(${asked}), '') NOT IN ('', 'T') THEN
      (SELECT count(*) FROM (
        SELECT FROM articles w WHERE w.search @@ ${loose} LIMIT ${FETCHED + 1}) few)
        > CASE WHEN ${asked}::text = ${loose}::text THEN ${FETCHED}::int ELSE ${LOOKED_INTO}::int END
    END AS common`;
}

/** SQL: how many answer; on a walk no more than RANKED are met. Where these are ranked, the page itself says so. */
export const countOf = (room: Room, search: Search, by: By) =>
  by === "words"
    ? Prisma.sql`SELECT count(*)::int AS count ${matches(room, search)}`
    : Prisma.sql`SELECT count(*)::int AS count FROM (
        SELECT a.id ${met(room, search)} ORDER BY c.at DESC, c.id DESC LIMIT ${RANKED}) few`;

/** SQL: the ids of a page, newest or best first, of so many that answer; `ranked`: how many the best were chosen from. */
export function pageOf(room: Room, search: Search, by: By, take: number, count: number): Prisma.Sql {
  const answering =
    by === "words"
      ? Prisma.sql`${matches(room, search)} ${olderThan(search, Prisma.sql`(a.first_published_at, a.id)`)}
          ORDER BY a.first_published_at DESC, a.id DESC`
      : Prisma.sql`${met(room, search)} ORDER BY c.at DESC, c.id DESC`;
  if (search.sort === "newest")
    return Prisma.sql`SELECT a.id, NULL::float8 AS score, NULL::int AS ranked ${answering} LIMIT ${take}`;
  const ranked = by === "words" && count <= MANY ? MANY : RANKED;
  return Prisma.sql`
    SELECT found.id, found.score, found.ranked FROM (
      SELECT few.id, count(*) OVER ()::int AS ranked, ln(greatest(ts_rank(${WEIGHTS}::real[], few.search, ${askedQuery(room, search)}, 1), 1e-9))::float8
        + extract(epoch FROM few.first_published_at)::float8 * ln(2::float8) / ${HALVED_AFTER_S}::float8 AS score
      FROM (SELECT a.id, a.search, a.first_published_at ${answering} LIMIT ${ranked}) few) found
    ${worseThan(search.after)}
    ORDER BY found.score DESC, found.id DESC LIMIT ${take}`;
}

const worseThan = (after?: Cursor) =>
  after ? Prisma.sql`WHERE (found.score, found.id) < (${after.score ?? 0}::float8, ${after.id}::uuid)` : Prisma.empty;
