import { beforeAll, expect, test } from "vitest";
import { openEdition } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { bounded, plan } from "@/lib/search/queries/bounded";
import { findStories } from "@/lib/search/queries/find-stories";
import { commonnessOf, countOf, pageOf, type By } from "@/lib/search/queries/ranking";
import { LOOKED } from "@/lib/search/queries/walk";
import type { Search } from "@/lib/search/schema";

const STORIES = 5_200;
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
  await record.article("ada-s-tide", { bodyText: "tide", bylines: [record.ada.id] });
  await db().$executeRaw`ANALYZE articles`;
}, 60_000);

/** The nodes that read articles. */
async function readsOf(by: By, statement: Prisma.Sql): Promise<string> {
  const rows = await bounded(async (tx) => {
    await plan(tx, by === "words" ? "words" : "any");
    return tx.$queryRaw<{ "QUERY PLAN": string }[]>`EXPLAIN ${statement}`;
  });
  return (rows ?? [])
    .map((row) => row["QUERY PLAN"].trim())
    .filter((line) => / Scan /.test(line) && /articles|article_bylines/.test(line))
    .join("\n");
}

const search = (asked: string, more: Partial<Search> = {}): Search => ({ asked, sort: "best", ...more });
const find = async (wanted: Search) => {
  const found = await findStories(record.edition, wanted);
  if ("problem" in found) throw new Error(found.problem);
  return found;
};

test.each(["neap", "absent", "tide", "herring mackerel", '"the tide of day"', "spring -neap"])(
  "whether %s is common is asked of the index of words",
  async (asked) => {
    const reads = await readsOf("words", commonnessOf(record.edition, search(asked)));
    expect(reads).toMatch(/Bitmap Index Scan on articles_found/);
    expect(reads).not.toMatch(/Seq Scan/);
  },
);

test.each(["best", "newest"] as const)("rare words are counted and fetched by that index, %s first", async (sort) => {
  const asked = search("neap", { sort });
  for (const statement of [countOf(record.edition, asked, "words"), pageOf(record.edition, asked, "words", 21, 3)]) {
    const reads = await readsOf("words", statement);
    expect(reads).toMatch(/Bitmap Index Scan on articles_found/);
    expect(reads).not.toMatch(/Seq Scan|articles_latest/);
  }
});

test.each([
  ["nothing else", {}, /articles_latest/],
  ["a section", { section: "harbour" }, /articles_of_section/],
  ["a byline", { byline: "ada-quay" }, /article_bylines_of_byline/],
  ["a period", { from: "2026-01-01", until: "2026-02-01" }, /articles_latest/],
])("common words asked with %s are met on a walk by that list's index", async (_, more, index) => {
  for (const sort of ["best", "newest"] as const) {
    const reads = await readsOf("walk", pageOf(record.edition, search("tide", { ...more, sort }), "walk", 21, 300));
    expect(reads).toMatch(index);
    expect(reads).not.toMatch(/Seq Scan|articles_found/);
  }
});

test.each([
  ["neap", 3, false],
  ["spring", 520, false],
  ["herring", 2_600, false],
  ["herring mackerel", 0, false],
  ["absent", 0, false],
  ['"mackerel neap"', 0, false],
  ['"neap mackerel"', 3, false],
  ["neap -spring", 3, false],
  ["tide", 300, true],
  ['"the tide of day"', 300, true],
  ['"day tide"', 0, true],
  ["tide -herring", 300, true],
])("%s is counted as %i, cut: %s", async (asked, count, isCut) => {
  expect(await find(search(asked))).toMatchObject({ count, isCut });
});

test("filters leave so few that a walk passes them all, and the count is whole", async () => {
  const few = { from: "2026-01-01", until: "2026-01-03" };
  expect(await find(search("tide", few))).toMatchObject({ count: 72, isCut: false });
  expect(await find(search("tide", { byline: "ada-quay" }))).toMatchObject({ count: 1, isCut: false });
  expect(await find(search("tide", { byline: "ada-quay", section: "nowhere" }))).toMatchObject({ count: 0 });
});

async function pagesOf(wanted: Search): Promise<string[][]> {
  const pages: string[][] = [];
  let after: Search["after"];
  do {
    const { hits, next } = await find({ ...wanted, ...(after && { after }) });
    pages.push(hits.map(({ teaser }) => teaser.id));
    after = next ?? undefined;
  } while (after);
  return pages;
}

test("of a common word the newest are ranked, and the pages come to an end", async () => {
  expect(await pagesOf(search("tide"))).toHaveLength(15);
});

test("newest first, a reader comes to the end of the paper, over pages on which nothing is met", async () => {
  const pages = await pagesOf(search("tide -herring -mackerel", { sort: "newest" }));
  expect(pages.flat()).toHaveLength(1);
  expect(pages.length).toBe(Math.ceil((STORIES + 1) / LOOKED));
});
