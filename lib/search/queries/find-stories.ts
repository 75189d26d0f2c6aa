import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { bounded, plan } from "@/lib/search/queries/bounded";
import { askedQuery, type Room } from "@/lib/search/queries/matches";
import { countedOf, countOf, pageOf } from "@/lib/search/queries/ranking";
import { markedExcerpt, markedHeadline, MARKS } from "@/lib/search/rules/marks";
import { MANY, type Cursor, type Hit, type Problem, type Results, type Search } from "@/lib/search/schema";
import { teaserJson } from "@/lib/teasers/queries";
import { teaserOf } from "@/lib/teasers/rules";
import type { TeaserRow } from "@/lib/teasers/schema";

/** Stories of one page. */
const PAGE = 20;
/** Characters of a body in which the excerpt is looked for. */
const SEEN = 20_000;

/**
 * The published stories of an edition that answer a search, a page of them. A problem when only words to leave out were
 * given, or when the answer would take too long.
 */
export async function findStories(room: Room, search: Search): Promise<Results | { problem: Problem }> {
  const found = await bounded(async (tx) => {
    await plan(tx, "words");
    const most = countedOf(search);
    const [counted] = await tx.$queryRaw<{ count: number | null }[]>`${countOf(room, search, most)}`;
    const answering = counted?.count ?? null;
    if (answering === null) return { problem: "open" as const };
    if (answering === 0) return { hits: [], count: 0, next: null };
    // So many that a walk from the newest on meets them soon.
    const by = answering > most ? "any" : "words";
    if (by === "any") await plan(tx, by);
    const rows = await tx.$queryRaw<Row[]>`${pageOf(room, search, by, PAGE + 1, answering)}`;
    const page = rows.slice(0, PAGE);
    if (by === "words") await plan(tx, "any");
    const count = Math.min(answering, MANY + 1);
    return { hits: await showHits(tx, room, search, page), count, next: rows.length > PAGE ? cursorOf(page) : null };
  });
  return found ?? { problem: "slow" };
}

type Row = { id: string; score: number | null };
type Shown = { teaser: TeaserRow; headline: string; excerpt: string };

/** The stories with what answers marked, in the page's order. */
async function showHits(tx: Tx, room: Room, search: Search, page: Row[]): Promise<Hit[]> {
  const asked = askedQuery(room, search);
  const marks = `StartSel=${MARKS.start}, StopSel=${MARKS.stop}`;
  const clean = (text: Prisma.Sql) => Prisma.sql`translate(${text}, ${MARKS.start + MARKS.stop}, '')`;
  const rows = await tx.$queryRaw<Shown[]>`
    SELECT ${teaserJson()} AS teaser,
      ts_headline(search_config(${room.language}), ${clean(Prisma.sql`a.headline`)}, ${asked},
        ${`${marks}, HighlightAll=true`}) AS headline,
      ts_headline(search_config(${room.language}), ${clean(Prisma.sql`left(a.body_text, ${SEEN})`)}, ${asked},
        ${`${marks}, MaxFragments=2, MinWords=9, MaxWords=18, FragmentDelimiter=" … "`}) AS excerpt
    FROM unnest(${page.map(({ id }) => id)}::uuid[]) WITH ORDINALITY AS listed (id, place)
    JOIN articles a ON a.id = listed.id AND a.state = 'PUBLISHED'
    JOIN editions e ON e.id = a.edition_id
    ORDER BY listed.place`;
  return rows.map(({ teaser, headline, excerpt }) => ({
    teaser: teaserOf(teaser),
    headline: markedHeadline(teaser.headline, headline),
    excerpt: markedExcerpt(excerpt),
  }));
}

function cursorOf(page: Row[]): Cursor | null {
  const last = page.at(-1);
  if (!last) return null;
  return last.score === null ? { id: last.id } : { id: last.id, score: last.score };
}
