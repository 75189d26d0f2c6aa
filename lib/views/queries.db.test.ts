import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { listPopular, popularSql } from "@/lib/views/queries";
import type { Period } from "@/lib/views/schema";
import { newsroom } from "@/lib/views/testing/newsroom";

const now = new Date("2026-11-22T12:10:00Z");
const hour = Math.floor(now.getTime() / 3_600_000);

let room: Awaited<ReturnType<typeof newsroom>>;

beforeAll(async () => {
  room = await newsroom();
  for (const slug of ["one", "two", "three", "four"]) await room.story(slug);
  await room.story("grief", { sensitive: true });
  await room.story("draft", { state: "DRAFT" });
});
beforeEach(async () => void (await db().articleHeat.deleteMany()));

/** So many views in this hour. */
async function heat(slug: string, views: number) {
  const { id: articleId, editionId, sectionId } = await db().article.findFirstOrThrow({ where: { slug } });
  await db().articleHeat.create({ data: { articleId, editionId, sectionId, heat: hour / 12 + Math.log2(views) } });
}

const popular = async (fields: { take?: number; now?: Date; sectionIds?: string[]; period?: Period } = {}) =>
  (await listPopular({ editionId: room.editionId, take: 3, now, ...fields })).map((teaser) => teaser.headline.slice(6));

test("is the stories read most, hottest first", async () => {
  for (const [slug, views] of [
    ["one", 5],
    ["two", 9],
    ["three", 4],
    ["four", 7],
  ] as const)
    await heat(slug, views);
  expect(await popular()).toEqual(["two", "four", "one"]);
  expect(await popular({ sectionIds: [room.sectionId] })).toEqual(["two", "four", "one"]);
});

test("is in the same order whenever it is read", async () => {
  for (const [slug, views] of [
    ["one", 500],
    ["two", 900],
    ["three", 700],
  ] as const)
    await heat(slug, views);
  const soon = await popular();
  expect(soon).toEqual(["two", "three", "one"]);
  expect(await popular({ now: new Date(now.getTime() + 36 * 3_600_000) })).toEqual(soon);
});

test("is filled up with the newest where traffic is thin", async () => {
  await heat("one", 3);
  await heat("two", 2);
  expect(await popular()).toEqual(["one", "four", "three"]);
  expect(await popular({ take: 10 })).toEqual(["one", "four", "three", "two"]);
});

test("lets go of a story whose views have faded", async () => {
  await heat("one", 5);
  const tomorrow = new Date(now.getTime() + 24 * 3_600_000);
  expect(await popular({ now: tomorrow })).toEqual(["four", "three", "two"]);
});

test("of the week is another order: what was read for days stands above what is read today", async () => {
  await heat("one", 9);
  await db().$executeRaw`UPDATE article_heat SET heat_week = ${hour}::float8 / 84 + 2`;
  await heat("two", 4);
  await db().$executeRaw`UPDATE article_heat SET heat_week = ${hour}::float8 / 84 + 5 WHERE heat_week = '-Infinity'`;
  expect(await popular({ take: 2 })).toEqual(["one", "two"]);
  expect(await popular({ take: 2, period: "week" })).toEqual(["two", "one"]);
  const inThreeDays = new Date(now.getTime() + 72 * 3_600_000);
  expect(await popular({ take: 2, period: "week", now: inThreeDays })).toEqual(["two", "four"]);
});

test("of several sections is one order, filled up from all of them", async () => {
  const other = await db().section.create({ data: { editionId: room.editionId, slug: "other", name: "Other" } });
  await db().article.update({
    where: { editionId_slug: { editionId: room.editionId, slug: "two" } },
    data: { sectionId: other.id },
  });
  await heat("one", 5);
  await heat("two", 9);
  expect(await popular({ sectionIds: [other.id] })).toEqual(["two"]);
  expect(await popular({ sectionIds: [room.sectionId, other.id] })).toEqual(["two", "one", "four"]);
  await db().article.update({
    where: { editionId_slug: { editionId: room.editionId, slug: "two" } },
    data: { sectionId: room.sectionId },
  });
});

test("has nothing sensitive and nothing unpublished, however hot", async () => {
  await heat("grief", 1_000);
  await heat("draft", 1_000);
  expect(await popular({ take: 10 })).toEqual(["four", "three", "two", "one"]);
});

test("walks the index and stops, among thousands of stories", async () => {
  const { editionId, sectionId } = room;
  await db().$executeRaw`
    INSERT INTO articles (id, edition_id, section_id, slug, state, headline, language, first_published_at, updated_at)
    SELECT gen_random_uuid(), ${editionId}::uuid, ${sectionId}::uuid, 'bulk-' || n, 'PUBLISHED', 'Bulk', 'en',
      now() - n * interval '1 minute', now() FROM generate_series(1, 5000) n`;
  await db().$executeRaw`
    INSERT INTO article_heat
    SELECT id, edition_id, section_id, ${hour}::float8 / 12 + 10 * random() + 2, ${hour}::float8 / 84 + 10 * random() + 2
    FROM articles WHERE slug LIKE 'bulk-%'`;
  await db().$executeRaw`ANALYZE articles, article_heat`;

  const cases = [
    {},
    { sectionIds: [sectionId] },
    { period: "week" as const },
    { sectionIds: [sectionId], period: "week" as const },
  ];
  for (const within of cases) {
    const nodes = await planOf({ editionId, take: 10, now, ...within });
    const heat = "period" in within ? "heat_week" : "heat";
    const index = `article_heat_${"sectionIds" in within ? "section" : "edition"}_id_${heat}_idx`;
    expect(nodes.find((node) => node["Index Name"] === index)?.["Actual Rows"]).toBeLessThanOrEqual(10);
    const big = nodes.filter((node) => ["articles", "article_heat"].includes(node["Relation Name"] ?? ""));
    expect(big.every((node) => node["Node Type"].startsWith("Index"))).toBe(true);
    const sorted = nodes.filter((node) => node["Node Type"].includes("Sort"));
    expect(Math.max(...sorted.map((node) => node["Actual Rows"]))).toBeLessThanOrEqual(20);
  }
});

type PlanNode = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  Plans?: PlanNode[];
};

async function planOf(query: Parameters<typeof popularSql>[0]): Promise<PlanNode[]> {
  const explain = Prisma.sql`EXPLAIN (ANALYZE, FORMAT JSON) ${popularSql(query)}`;
  const [row] = await db().$queryRaw<{ "QUERY PLAN": { Plan: PlanNode }[] }[]>(explain);
  const flat = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flat)];
  return row?.["QUERY PLAN"].map((plan) => plan.Plan).flatMap(flat) ?? [];
}
