import { beforeAll, expect, test } from "vitest";
import { openEdition } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { bounded, plan, type Plan } from "@/lib/search/queries/bounded";
import { findStories } from "@/lib/search/queries/find-stories";
import { countOf, pageOf } from "@/lib/search/queries/ranking";
import type { Search } from "@/lib/search/schema";

const STORIES = 5_000;
let record: Awaited<ReturnType<typeof openEdition>>;

/** "tide" is in every story, "spring" in every tenth, "neap" in three; "here" and "there" are common and never meet. */
beforeAll(async () => {
  record = await openEdition();
  const { editionId, harbour } = record;
  await db().$executeRaw`
    INSERT INTO articles (id, edition_id, section_id, slug, headline, language, state, first_published_at, updated_at, body_text)
    SELECT gen_random_uuid(), ${editionId}::uuid, ${harbour.id}::uuid, 'tide-' || n, 'Tide ' || n, 'en', 'PUBLISHED',
      timestamptz '2026-01-01' + n * interval '1 hour', now(),
      'The tide of day ' || n || CASE WHEN n % 10 = 0 THEN ' was a spring one ' ELSE '' END
        || CASE WHEN n % 2000 = 7 THEN ' neap ' ELSE '' END || CASE WHEN n % 2 = 0 THEN ' herring ' ELSE ' mackerel ' END
        || (SELECT string_agg('word' || (n * 7 + w) % 3000, ' ') FROM generate_series(1, 60) w)
    FROM generate_series(1, ${STORIES}::int) n`;
  await db().$executeRaw`ANALYZE articles`;
}, 60_000);

/** The nodes that read articles. */
async function readsOf(by: Plan, statement: Prisma.Sql): Promise<string[]> {
  const rows = await bounded(async (tx) => {
    await plan(tx, by);
    return tx.$queryRaw<{ "QUERY PLAN": string }[]>`EXPLAIN ${statement}`;
  });
  return (rows ?? [])
    .map((row) => row["QUERY PLAN"].trim())
    .filter((line) => / Scan /.test(line) && /articles/.test(line));
}

const search = (asked: string, sort: Search["sort"] = "best"): Search => ({ asked, sort });

test.each(["neap", "absent", "tide", "herring mackerel"])("%s is counted by the index of words", async (asked) => {
  const reads = await readsOf("words", countOf(record.edition, search(asked), 1_000));
  expect(reads.join("\n")).toMatch(/Bitmap Index Scan on articles_found/);
  expect(reads.join("\n")).not.toMatch(/Seq Scan/);
});

test.each(["best", "newest"] as const)("rare words are fetched by that index, %s first", async (sort) => {
  const reads = (await readsOf("words", pageOf(record.edition, search("neap", sort), "words", 21, 3))).join("\n");
  expect(reads).toMatch(/Bitmap Index Scan on articles_found/);
  expect(reads).not.toMatch(/Seq Scan|articles_latest/);
});

test.each(["best", "newest"] as const)("a common word is met on a walk from the newest on, %s first", async (sort) => {
  const reads = (await readsOf("any", pageOf(record.edition, search("tide", sort), "any", 21, 10_001))).join("\n");
  expect(reads).toMatch(/Index Scan using articles_(latest|of_section)/);
  expect(reads).not.toMatch(/Seq Scan|articles_found/);
});

test("counts are exact up to a thousand and say so beyond", async () => {
  const count = async (asked: string) => {
    const found = await findStories(record.edition, search(asked));
    return "count" in found ? found.count : found.problem;
  };
  expect(await count("neap")).toBe(3);
  expect(await count("spring")).toBe(500);
  expect(await count("tide")).toBe(1_001);
  expect(await count("herring mackerel")).toBe(0);
  expect(await count("absent")).toBe(0);
});

test("of a common word the newest are ranked, and the pages come to an end", async () => {
  let pages = 0;
  let after: Search["after"];
  do {
    const found = await findStories(record.edition, { ...search("tide"), ...(after && { after }) });
    if ("problem" in found) throw new Error(found.problem);
    pages += 1;
    after = found.next ?? undefined;
  } while (after);
  expect(pages).toBe(15);
});
