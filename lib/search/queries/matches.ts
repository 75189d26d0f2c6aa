import { Prisma } from "@/lib/db/generated/client";
import type { Edition } from "@/lib/editions/schema";
import type { Plan } from "@/lib/search/queries/bounded";
import type { Search } from "@/lib/search/schema";

export type Room = Pick<Edition, "id" | "language" | "timeZone">;

/** SQL for what is asked, as a tsquery: constant to the planner, which knows how common its words are. */
export const askedQuery = (room: Room, { asked }: Pick<Search, "asked">) =>
  Prisma.sql`search_query(${room.language}, ${asked})`;

/**
 * SQL for the published stories `a` of the edition that answer the search, from FROM to the last condition. By words, the
 * fence (OFFSET 0) keeps every condition but the words' own away from the choice of an index.
 */
export function matches(room: Room, search: Search, by: Plan): Prisma.Sql {
  const stories =
    by === "words"
      ? Prisma.sql`(SELECT w.* FROM articles w WHERE w.search @@ ${askedQuery(room, search)} OFFSET 0)`
      : Prisma.sql`articles`;
  // Asked once: every look at a story's words fetches them from where long values lie.
  const answers = by === "words" ? Prisma.empty : Prisma.sql`AND a.search @@ ${askedQuery(room, search)}`;
  return Prisma.sql`FROM ${stories} a WHERE ${conditionsOf(room, search)} ${answers}`;
}

function conditionsOf(room: Room, search: Search): Prisma.Sql {
  const { section, byline, from, until } = search;
  const conditions = [
    Prisma.sql`a.state = 'PUBLISHED' AND a.edition_id = ${room.id}::uuid`,
    // A section's own stories and those of the sections below it.
    section &&
      Prisma.sql`a.section_id = ANY (ARRAY(
        SELECT s.id FROM sections s LEFT JOIN sections p ON p.id = s.parent_id
        WHERE s.edition_id = ${room.id}::uuid AND ${section} IN (s.slug, p.slug)))`,
    byline &&
      Prisma.sql`EXISTS (SELECT FROM article_bylines l WHERE l.article_id = a.id AND l.byline_id =
        (SELECT b.id FROM bylines b WHERE b.edition_id = ${room.id}::uuid AND b.slug = ${byline}))`,
    from && Prisma.sql`a.first_published_at >= ${from}::date::timestamp AT TIME ZONE ${room.timeZone}`,
    until && Prisma.sql`a.first_published_at < (${until}::date + 1)::timestamp AT TIME ZONE ${room.timeZone}`,
  ];
  return Prisma.join(
    conditions.filter((condition) => condition !== undefined && condition !== ""),
    " AND ",
  );
}
