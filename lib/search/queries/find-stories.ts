import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { bounded, plan } from "@/lib/search/queries/bounded";
import { askedQuery, type Room } from "@/lib/search/queries/matches";
import { commonnessOf, countOf, pageOf, RANKED } from "@/lib/search/queries/ranking";
import { LOOKED, reachOf } from "@/lib/search/queries/walk";
import { markedExcerpt, markedHeadline, MARKS } from "@/lib/search/rules/marks";
import type { Cursor, Hit, Problem, Results, Search } from "@/lib/search/schema";
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
    const [words] = await tx.$queryRaw<{ common: boolean | null }[]>`${commonnessOf(room, search)}`;
    if (typeof words?.common !== "boolean") return { problem: "open" as const };
    return words.common ? byWalk(tx, room, search) : byWords(tx, room, search);
  });
  return found ?? { problem: "slow" };
}

/** Of rare words every story is known: all are counted. */
async function byWords(tx: Tx, room: Room, search: Search): Promise<Results> {
  const [{ count }] = await tx.$queryRaw<[{ count: number }]>`${countOf(room, search, "words")}`;
  if (count === 0) return { hits: [], count, isCut: false, next: null };
  const rows = await tx.$queryRaw<Row[]>`${pageOf(room, search, "words", PAGE + 1, count)}`;
  await plan(tx, "any");
  const page = rows.slice(0, PAGE);
  const hits = await showHits(tx, room, search, page);
  return { hits, count, isCut: false, next: rows.length > PAGE ? cursorOf(page) : null };
}

/** Of common words the newest stories are looked into; newest first, the next page goes on where this walk ended. */
async function byWalk(tx: Tx, room: Room, search: Search): Promise<Results> {
  await plan(tx, "any");
  const [{ looked, last }] = await tx.$queryRaw<[{ looked: number; last: string | null }]>`${reachOf(room, search)}`;
  const rows = await tx.$queryRaw<Row[]>`${pageOf(room, search, "walk", PAGE + 1, RANKED)}`;
  const page = rows.slice(0, PAGE);
  const count = search.sort === "best" ? (rows[0]?.ranked ?? 0) : await countedOnWalk(tx, room, search);
  const isCut = looked === LOOKED || count === RANKED;
  const further = search.sort === "newest" && looked === LOOKED && last ? { id: last } : null;
  const next = rows.length > PAGE ? cursorOf(page) : further;
  return { hits: await showHits(tx, room, search, page), count, isCut, next };
}

async function countedOnWalk(tx: Tx, room: Room, search: Search): Promise<number> {
  const [{ count }] = await tx.$queryRaw<[{ count: number }]>`${countOf(room, search, "walk")}`;
  return count;
}

type Row = { id: string; score: number | null; ranked: number | null };
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
