import { beforeAll, expect, test } from "vitest";
import { MAX_PER_NETWORK_AND_MINUTE, MAX_WAITING, waitingViews } from "./waiting-views";
import { db } from "@/lib/db/client";
import { newsroom } from "@/lib/views/testing/newsroom";

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
  room = await newsroom();
});

const noon = Date.UTC(2026, 10, 22, 12);
const address = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;
const viewsOf = async (articleId: string) =>
  (await db().articleViews.aggregate({ where: { articleId }, _sum: { views: true } }))._sum.views;

test("a hundred thousand beacons of one reader are one view", async () => {
  const { id: articleId } = await room.story("forged");
  const views = waitingViews();
  for (let n = 0; n < 100_000; n++) {
    views.add({ articleId, address: "198.51.100.7", agent: "Firefox", at: new Date(noon + n * 15) });
    if (n % 10_000 === 0) await views.flush();
  }
  await views.flush();
  expect(await viewsOf(articleId)).toBe(1);
});

test("one network cannot push a story by changing what it calls itself", async () => {
  const { id: articleId } = await room.story("pushed");
  const views = waitingViews();
  for (let n = 0; n < 5_000; n++)
    views.add({ articleId, address: `198.51.100.${n % 250}`, agent: `Browser ${n}`, at: new Date(noon) });
  expect(await views.flush()).toBe(MAX_PER_NETWORK_AND_MINUTE);
  expect(views.add({ articleId, address: "198.51.100.1", agent: "Late", at: new Date(noon + 60_000) })).toBe(true);
});

test("what waits is bounded, and a full batch is written in one go", async () => {
  const { id: articleId } = await room.story("busy");
  const views = waitingViews();
  const kept = Array.from({ length: MAX_WAITING + 500 }, (_, n) =>
    views.add({ articleId, address: address(n), agent: "Firefox", at: new Date(noon) }),
  );
  expect(kept.filter(Boolean)).toHaveLength(MAX_WAITING);
  expect(await views.flush()).toBe(MAX_WAITING);
  expect(await viewsOf(articleId)).toBe(MAX_WAITING);
  expect(views.size).toBe(0);
});

test("two processes that write at once get in each other's way neither in counting nor in locking", async () => {
  const stories = await Promise.all(Array.from({ length: 20 }, (_, n) => room.story(`both-${n}`)));
  const processes = [waitingViews(), waitingViews(), waitingViews()];
  let counted = 0;
  for (let round = 0; round < 10; round++) {
    for (const [who, views] of processes.entries())
      for (let n = 0; n < 300; n++)
        views.add({
          articleId: stories[(n * (who + 1)) % 20]!.id,
          address: address(round * 200 + (n % 150)),
          agent: "Firefox",
          at: new Date(noon),
        });
    counted += (await Promise.all(processes.map((views) => views.flush()))).reduce((a, b) => a + b);
  }
  const sums = await Promise.all(stories.map((story) => viewsOf(story.id)));
  expect(sums.reduce((a, b) => (a ?? 0) + (b ?? 0))).toBe(counted);
  expect(await db().viewMark.count()).toBeGreaterThanOrEqual(counted);
});
