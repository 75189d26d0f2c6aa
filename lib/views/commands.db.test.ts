import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { countViews, forgetViewers } from "@/lib/views/commands";
import type { View } from "@/lib/views/schema";
import { newsroom } from "@/lib/views/testing/newsroom";

const noon = new Date("2026-11-22T12:10:00Z");
const later = (minutes: number, from = noon) => new Date(from.getTime() + minutes * 60_000);

let room: Awaited<ReturnType<typeof newsroom>>;
let story: string;

beforeAll(async () => {
  room = await newsroom();
});
beforeEach(async () => {
  story = (await room.story(crypto.randomUUID())).id;
});

const view = (fields: Partial<View> = {}): View => {
  return { articleId: story, address: "198.51.100.7", agent: "Firefox", at: noon, ...fields };
};

const viewsOf = async (articleId = story) =>
  (await db().articleViews.findMany({ where: { articleId } })).reduce((sum, row) => sum + row.views, 0);

const heatOf = async (articleId = story) => (await db().articleHeat.findUniqueOrThrow({ where: { articleId } })).heat;

describe("countViews", () => {
  test("counts a reader once in half an hour, and again after it", async () => {
    expect(await countViews([view()])).toBe(1);
    expect(await countViews([view({ at: later(29) })])).toBe(0);
    expect(await countViews([view({ at: later(31) })])).toBe(1);
    expect(await viewsOf()).toBe(2);
  });

  test("counts different readers, and one reader on different stories", async () => {
    const other = (await room.story("other")).id;
    const views = [view(), view({ address: "198.51.100.8" }), view({ agent: "Safari" }), view({ articleId: other })];
    expect(await countViews(views)).toBe(4);
    expect(await viewsOf()).toBe(3);
    expect(await viewsOf(other)).toBe(1);
  });

  test("counts once what is said twice in one batch", async () => {
    expect(await countViews([view(), view({ at: later(1) }), view()])).toBe(1);
  });

  test("counts once what two processes hear, at the same time too", async () => {
    vi.resetModules();
    const elsewhere = await import("@/lib/views/commands");
    expect(elsewhere.countViews).not.toBe(countViews);
    const readers = Array.from({ length: 200 }, (_, n) => view({ address: `203.0.113.${n}` }));
    const counts = await Promise.all([countViews(readers), elsewhere.countViews([...readers].reverse())]);
    expect(counts[0] + counts[1]).toBe(200);
    expect(await viewsOf()).toBe(200);
  });

  test("counts once across midnight, where the salt changes", async () => {
    const midnight = new Date("2026-11-23T00:00:00Z");
    expect(await countViews([view({ at: later(-10, midnight) })])).toBe(1);
    expect(await countViews([view({ at: later(10, midnight) })])).toBe(0);
    expect(await countViews([view({ at: later(25, midnight) })])).toBe(1);
  });

  test.each(["DRAFT", "READY", "IN_REVIEW"] as const)("does not count a story that is %s", async (state) => {
    const hidden = (await room.story(crypto.randomUUID(), { state })).id;
    expect(await countViews([view({ articleId: hidden }), view({ articleId: crypto.randomUUID() })])).toBe(0);
    expect(await db().articleHeat.count({ where: { articleId: hidden } })).toBe(0);
    expect(await db().viewMark.count({ where: { seenAt: { gt: later(10_000) } } })).toBe(0);
  });

  test("heats by the hour of the view, under the half-life of 12 hours", async () => {
    const readers = (count: number, at: Date) =>
      Array.from({ length: count }, (_, n) => view({ address: `192.0.2.${n}`, at }));
    await countViews(readers(3, noon));
    const hours = Math.floor(noon.getTime() / 3_600_000);
    expect(await heatOf()).toBeCloseTo(hours / 12 + Math.log2(3), 8);
    await countViews(readers(5, later(24 * 60)));
    expect(await heatOf()).toBeCloseTo((hours + 24) / 12 + Math.log2(5 + 3 / 4), 8);
  });

  test("does without its unlogged tables, which a crash of the database empties", async () => {
    expect(await countViews([view()])).toBe(1);
    await db().$executeRaw`TRUNCATE view_marks, view_salts`;
    expect(await countViews([view()])).toBe(1);
    expect(await countViews([view()])).toBe(0);
  });

  test("keeps nothing by which a reader could be known", async () => {
    await countViews([view({ address: "203.0.113.99", agent: "A very particular browser" })]);
    const kept = await db().$queryRaw<{ line: string }[]>`
      SELECT m::text AS line FROM view_marks m UNION ALL SELECT s::text FROM view_salts s UNION ALL SELECT v::text FROM article_views v`;
    const hex = Buffer.from("203.0.113.99").toString("hex");
    expect(kept.filter(({ line }) => /203\.0\.113|particular/.test(line) || line.includes(hex))).toEqual([]);
  });
});

test("forgetViewers drops marks after half an hour and salts after the next day", async () => {
  await db().$executeRaw`TRUNCATE view_marks, view_salts`;
  vi.resetModules();
  const fresh = await import("@/lib/views/commands");
  await fresh.countViews([view({ at: later(-2 * 24 * 60) }), view({ at: later(-24 * 60), agent: "Safari" })]);
  await fresh.countViews([view({ at: later(-20), agent: "Opera" })]);
  await forgetViewers(noon);
  const days = (await db().viewSalt.findMany({ orderBy: { day: "asc" } })).map((row) =>
    row.day.toISOString().slice(0, 10),
  );
  expect(days).toEqual(["2026-11-21", "2026-11-22"]);
  expect(await db().viewMark.count()).toBe(1);
});
