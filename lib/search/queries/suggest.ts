import { bounded, plan } from "@/lib/search/queries/bounded";
import { commonnessOf, countOf } from "@/lib/search/queries/ranking";
import type { Room } from "@/lib/search/queries/matches";
import type { Search } from "@/lib/search/schema";

/** Stories whose headlines and deks give the known words, newest first; topics and bylines. */
const STORIES = 1_000;
const NAMES = 1_000;
const MAX_WORDS = 8;
/** Shared groups of three letters, of all: "harbur" and "harbour" share half. */
const CLOSE = 0.4;

type Known = { asked: string; close: string };

/** The search with words the paper does not know put right, when that finds something; null otherwise. */
export async function suggestSearch(room: Room, search: Search): Promise<Search | null> {
  const words = [...new Set(search.asked.match(WORD) ?? [])].slice(0, MAX_WORDS);
  if (words.length === 0) return null;
  return bounded(async (tx) => {
    await plan(tx, "any");
    const rows = await tx.$queryRaw<Known[]>`
      WITH texts AS (
        (SELECT a.headline || ' ' || a.dek AS text FROM articles a WHERE a.edition_id = ${room.id}::uuid AND a.state = 'PUBLISHED'
         ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${STORIES})
        UNION ALL (SELECT t.name FROM topics t WHERE t.edition_id = ${room.id}::uuid LIMIT ${NAMES})
        UNION ALL (SELECT b.name FROM bylines b WHERE b.edition_id = ${room.id}::uuid LIMIT ${NAMES})),
      known AS (
        SELECT word, count(*) AS times
        FROM texts, regexp_split_to_table(lower(search_text(text)), '[\\s[:punct:]]+') AS word
        WHERE length(word) BETWEEN 3 AND 40 GROUP BY word)
      SELECT asked, best.word AS close
      FROM unnest(${words}::text[]) AS asked
      CROSS JOIN LATERAL (
        SELECT word, similarity(word, lower(search_text(asked))) AS likeness FROM known
        ORDER BY likeness DESC, times DESC, word LIMIT 1) best
      WHERE best.likeness >= ${CLOSE}::real AND best.word <> lower(search_text(asked))`;
    if (rows.length === 0) return null;
    const close = new Map(rows.map((row) => [row.asked, row.close]));
    const { after: _, ...suggested } = {
      ...search,
      asked: search.asked.replace(WORD, (word) => close.get(word) ?? word),
    };
    await plan(tx, "words");
    const [known] = await tx.$queryRaw<{ common: boolean | null }[]>`${commonnessOf(room, suggested)}`;
    if (known?.common) return suggested;
    const [found] = await tx.$queryRaw<{ count: number }[]>`${countOf(room, suggested, "words")}`;
    return known?.common === false && found?.count ? suggested : null;
  });
}

const WORD = /[\p{L}\p{M}\p{N}]{3,40}/gu;
