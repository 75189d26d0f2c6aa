import { beforeAll, expect, test } from "vitest";
import { deskReadsOf, hireDesk, ofAll } from "@/bench/support/desk-reads";
import { deepReadsOf, findPlaces, readsOf } from "@/bench/support/reads";
import { rowsReadBy, type RowsRead } from "@/bench/support/rows-read";
import { db } from "@/lib/db/client";
import type { Actor } from "@/lib/staff/permissions";
import { seedCrowd } from "@/prisma/crowd/seed-crowd";
import { openPaper } from "@/prisma/crowd/testing/open-paper";

// The proof at full size measures time (scale.proof.test.ts); here, rows: they may not fail a build by chance.
const SMALL = 750;
const LARGE = 3_000;

const now = new Date("2026-11-21T18:00:00Z");
const small = new Map<string, RowsRead>();
const large = new Map<string, RowsRead>();

// Fifty stories and their names: in a small paper some lists have no full page yet.
const FULL_PAGE = 120;

let people: Record<string, Actor>;

beforeAll(async () => {
  await openPaper();
  await seedCrowd({ articles: SMALL, now });
  people = await hireDesk();
  await measure(small);
  await seedCrowd({ articles: LARGE, now });
  await measure(large);
}, 120_000);

async function measure(into: Map<string, RowsRead>): Promise<void> {
  const places = await findPlaces();
  for (const { name, run } of await readsOf(places, now)) into.set(name, await rowsReadBy(() => run(0)));
  for (const { name, run } of deskReadsOf(places, people, now)) into.set(name, await rowsReadBy(() => run(0)));
  for (const { of, run } of await deepReadsOf(places)) into.set(`${of}, far back`, await rowsReadBy(() => run(0)));
}

const LISTS = ["latest", "section", "topic", "byline"];

test.each([...LISTS, "article", "popular"])("%s reads no more rows in a paper four times as large", (name) => {
  // Everything is alike but for chance: how many bylines a story has, how many related ones.
  expect(large.get(name)!.rows).toBeLessThan(small.get(name)!.rows * 1.5 + 50);
  expect(large.get(name)!.rows).toBeLessThan(LARGE / 2);
});

test.each(LISTS)("%s far back reads as few rows as its first page", (name) => {
  expect(large.get(`${name}, far back`)!.rows).toBeLessThan(large.get(name)!.rows * 1.5 + 50);
});

test("no read of theirs goes through a growing table from end to end", () => {
  for (const name of [...LISTS, ...LISTS.map((list) => `${list}, far back`), "article", "popular"])
    expect([name, large.get(name)!.whole]).toEqual([name, []]);
});

test("the desk's list reads no more rows in a paper four times as large, whatever it is asked and whoever asks", () => {
  const desk = [...large.keys()].filter((name) => name.includes(":") && !ofAll(name));
  const grown = desk.filter((name) => large.get(name)!.rows > Math.max(small.get(name)!.rows, FULL_PAGE) * 1.5);
  expect(grown.map((name) => [name, small.get(name)!.rows, large.get(name)!.rows])).toEqual([]);
  expect(desk.length).toBeGreaterThan(30);
});

test("a crowd is the same however it was filed, and is filed but once", async () => {
  const before = await db().outbox.count();
  expect(await seedCrowd({ articles: LARGE, now })).toBe(0);
  expect(await seedCrowd({ articles: LARGE + 10, now })).toBe(10);
  expect(await db().outbox.count()).toBe(before + 1);
  expect(await db().article.count()).toBe(LARGE + 10);
});

test("what the triggers keep is kept: words, places in lists, heat", async () => {
  const [row] = await db().$queryRaw<Record<string, number>[]>`
    SELECT
      (SELECT count(*)::int FROM articles WHERE (state = 'PUBLISHED') <> (search IS NOT NULL)) AS unsearched,
      (SELECT count(*)::int FROM article_topics l JOIN articles a ON a.id = l.article_id
       WHERE l.published_at IS DISTINCT FROM CASE WHEN a.state = 'PUBLISHED' THEN a.first_published_at END) AS "lostTopics",
      (SELECT count(*)::int FROM article_bylines l JOIN articles a ON a.id = l.article_id
       WHERE l.published_at IS DISTINCT FROM CASE WHEN a.state = 'PUBLISHED' THEN a.first_published_at END) AS "lostBylines",
      (SELECT count(*)::int FROM article_heat) - (SELECT count(*)::int FROM article_views) AS unweighed`;
  expect(row).toEqual({ unsearched: 0, lostTopics: 0, lostBylines: 0, unweighed: 0 });
  expect(await db().articleHeat.count()).toBeGreaterThan(10);
});
