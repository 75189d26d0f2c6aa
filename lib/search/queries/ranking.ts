import { Prisma } from "@/lib/db/generated/client";
import type { Plan } from "@/lib/search/queries/bounded";
import { askedQuery, matches, type Room } from "@/lib/search/queries/matches";
import { MANY, type Cursor, type Search } from "@/lib/search/schema";

/** How many of the newest are ranked when more than MANY answer. */
const RANKED = 300;
/** So many are fetched by the index of words in less time than a walk from the newest on takes to meet RANKED of them. */
const FETCHED = 10_000;
/** Body, caption, beside, headline: what a word's place is worth. */
const WEIGHTS = [0.1, 0.3, 0.5, 1];
/** In three years a story's worth halves: ln(rank) + age orders as rank × decay does, and stays true while time goes by. */
const HALVED_AFTER_S = 3 * 365 * 86_400;

/** How many are counted: of a phrase fewer, as every story with its words has to be looked into. */
export const countedOf = ({ asked }: Search) => (asked.includes('"') ? MANY : FETCHED);

/** SQL: how many answer, `most` + 1 for more; null when the search names no word to look for. */
export const countOf = (room: Room, search: Search, most: number) => Prisma.sql`
  SELECT CASE WHEN coalesce(querytree(${askedQuery(room, search)}), '') NOT IN ('', 'T') THEN
    (SELECT count(*)::int FROM (SELECT ${matches(room, search, "words")} LIMIT ${most + 1}) few)
  END AS count`;

/** SQL: the ids of a page, newest or best first, of so many that answer. */
export function pageOf(room: Room, search: Search, by: Plan, take: number, count: number): Prisma.Sql {
  return search.sort === "newest"
    ? newest(room, search, by, take)
    : best(room, search, by, take, count > MANY ? RANKED : MANY);
}

const newest = (room: Room, search: Search, by: Plan, take: number) => Prisma.sql`
  SELECT a.id, NULL::float8 AS score ${matches(room, search, by)} ${olderThan(search.after?.id)}
  ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${take}`;

const best = (room: Room, search: Search, by: Plan, take: number, ranked: number) => Prisma.sql`
  SELECT found.id, found.score FROM (
    SELECT few.id, ln(greatest(ts_rank(${WEIGHTS}::real[], few.search, ${askedQuery(room, search)}, 1), 1e-9))::float8
      + extract(epoch FROM few.first_published_at)::float8 * ln(2::float8) / ${HALVED_AFTER_S}::float8 AS score
    FROM (
      SELECT a.id, a.search, a.first_published_at ${matches(room, search, by)}
      ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${ranked}) few) found
  ${worseThan(search.after)}
  ORDER BY found.score DESC, found.id DESC LIMIT ${take}`;

const worseThan = (after?: Cursor) =>
  after ? Prisma.sql`WHERE (found.score, found.id) < (${after.score ?? 0}::float8, ${after.id}::uuid)` : Prisma.empty;

/** The place is looked up: its time has microseconds that an address would lose. */
const olderThan = (id?: string) =>
  id
    ? Prisma.sql`AND (a.first_published_at, a.id) <
        ((SELECT mark.first_published_at FROM articles mark WHERE mark.id = ${id}::uuid), ${id}::uuid)`
    : Prisma.empty;
