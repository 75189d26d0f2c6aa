import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { keepHouse } from "@/lib/jobs/housekeeping";
import { pruneOutbox } from "@/lib/jobs/prune-outbox";
import { newSecret } from "@/lib/mail/secrets";
import { askToSubscribe } from "@/lib/subscribers/commands";
import { openLists, wish } from "@/lib/subscribers/testing/open-lists";

const now = new Date("2026-11-20T09:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

beforeAll(openLists);

test("old ticks go, and the horizon keeps the newest of them and never goes back", async () => {
  expect(await db().setting.findUnique({ where: { key: "outbox.horizon" } })).toBeNull();
  await pruneOutbox(now);
  expect(await db().setting.findUnique({ where: { key: "outbox.horizon" } })).toBeNull();
  for (const days of [9, 8, 6])
    await db().$executeRaw`INSERT INTO outbox (tags, at) VALUES ('{site}', ${daysAgo(days)})`;
  const [, second] = await db().$queryRaw<{ xid: string }[]>`SELECT xid::text FROM outbox ORDER BY id`;
  await pruneOutbox(now);
  expect(await db().outbox.count()).toBe(1);
  const horizon = () => db().setting.findUniqueOrThrow({ where: { key: "outbox.horizon" } });
  expect((await horizon()).value).toEqual(second);
  await db().$executeRaw`INSERT INTO outbox (xid, tags, at) VALUES ('1', '{site}', ${daysAgo(9)})`;
  await pruneOutbox(now);
  expect((await horizon()).value).toEqual(second);
});

test("who never confirmed is forgotten after a week, who asked again is not", async () => {
  await askToSubscribe(wish("old@example.com"), daysAgo(8));
  await askToSubscribe(wish("again@example.com"), daysAgo(8));
  await askToSubscribe(wish("again@example.com"), daysAgo(1));
  await askToSubscribe(wish("reader@example.com"), daysAgo(30));
  await db().subscriber.updateMany({ where: { address: "reader@example.com" }, data: { state: "CONFIRMED" } });
  const { id: subscriberId } = await db().subscriber.findUniqueOrThrow({ where: { address: "again@example.com" } });
  const link = (expiresAt: Date) => ({ subscriberId, purpose: "CONFIRM" as const, hash: newSecret().hash, expiresAt });
  await db().subscriberToken.createMany({ data: [link(daysAgo(1)), link(daysAgo(-1))] });
  await keepHouse(now);
  const left = await db().subscriber.findMany({ include: { subscriptions: true }, orderBy: { address: "asc" } });
  expect(left.map((one) => [one.address, one.subscriptions.length])).toEqual([
    ["again@example.com", 1],
    ["reader@example.com", 0],
  ]);
  expect(await db().subscriberToken.count()).toBe(1);
});
