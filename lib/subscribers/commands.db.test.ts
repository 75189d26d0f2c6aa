import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { listJobs } from "@/lib/jobs/testing/run-jobs";
import { limitsPool } from "@/lib/limits/pool";
import { hashOf, newSecret, unsubscribeToken } from "@/lib/mail/secrets";
import { askToSubscribe, confirmSubscription, endSubscription } from "@/lib/subscribers/commands";
import { getConfirmable, getUnsubscribable } from "@/lib/subscribers/queries";
import { openLists, use, wish } from "@/lib/subscribers/testing/open-lists";

const now = new Date("2026-11-20T09:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

beforeAll(openLists);
beforeEach(async () => {
  await db().subscriber.deleteMany();
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await limitsPool().query("DELETE FROM limits.counters");
});

/** A sign-up and the link its mail would carry. */
async function signUp(address: string, lists: string[] = []) {
  await askToSubscribe(wish(address, lists), now);
  const { id: subscriberId } = await db().subscriber.findUniqueOrThrow({ where: { address } });
  return { subscriberId, token: await mailLink(subscriberId) };
}

async function mailLink(subscriberId: string) {
  const { token, hash } = newSecret();
  await db().subscriberToken.create({ data: { subscriberId, purpose: "CONFIRM", hash, expiresAt: later(72) } });
  return token;
}

const recordOf = (address: string) =>
  db().subscriber.findUniqueOrThrow({
    where: { address },
    include: {
      subscriptions: { include: { list: true }, orderBy: { list: { slug: "asc" } } },
      consents: { orderBy: { at: "asc" } },
      deliveries: true,
    },
  });

test("a wish is noted with its evidence and puts nothing in force", async () => {
  expect(await askToSubscribe(wish("dana@example.com"), now)).toEqual({ ok: true, value: null });
  const record = await recordOf("dana@example.com");
  expect(record).toMatchObject({ state: "PENDING", language: "en", confirmedAt: null });
  expect(record.subscriptions).toMatchObject([{ confirmedAt: null, endedAt: null, list: { slug: "morning" } }]);
  const evidence = { page: "/articles/harbour", network: "192.0.2.0/24", wording: "sign-up/1/en", at: now };
  expect(record.consents).toMatchObject([{ kind: "REQUESTED", ...evidence }]);
  expect(record.deliveries).toMatchObject([{ kind: "CONFIRMATION", state: "QUEUED" }]);
  expect(await listJobs()).toHaveLength(1);
});

test("the page decides the edition", async () => {
  await askToSubscribe({ ...wish("noa@example.com"), page: "/he/articles/x" }, now);
  const record = await recordOf("noa@example.com");
  expect(record).toMatchObject({ language: "he", subscriptions: [{ list: { slug: "boker" } }] });
});

test("a list that does not exist is refused, and nothing is noted", async () => {
  expect(await askToSubscribe(wish("dana@example.com", ["boker"]), now)).toMatchObject({ ok: false });
  expect(await db().subscriber.count()).toBe(0);
});

test("fifty wishes at once for one address promise one mail", async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => askToSubscribe(wish("dana@example.com"), now)));
  expect(answers.every((answer) => answer.ok)).toBe(true);
  expect((await recordOf("dana@example.com")).deliveries).toHaveLength(1);
  expect(await listJobs()).toHaveLength(1);
});

test("a second wish within ten minutes is covered by the first mail's link", async () => {
  const { token } = await signUp("dana@example.com");
  await askToSubscribe(wish("dana@example.com", ["weekend"]), later(0.1));
  expect(await getConfirmable(token, now)).toEqual({
    address: "d•••@example.com",
    lists: ["The Morning Tide", "Weekend & Sea"],
    done: false,
  });
  await confirmSubscription(token, use, later(0.2));
  const { subscriptions, deliveries } = await recordOf("dana@example.com");
  expect(subscriptions.every((subscription) => subscription.confirmedAt)).toBe(true);
  expect(deliveries).toHaveLength(1);
});

test("confirming twice, also at once, is confirming", async () => {
  const { token } = await signUp("dana@example.com");
  const answers = await Promise.all([1, 2, 3, 4].map(() => confirmSubscription(token, use, later(1))));
  expect([...answers, await confirmSubscription(token, use, later(2))].every((answer) => answer.ok)).toBe(true);
  const record = await recordOf("dana@example.com");
  expect(record).toMatchObject({ state: "CONFIRMED", confirmedAt: later(1) });
  expect(record.consents.map((consent) => consent.kind)).toEqual(["REQUESTED", "CONFIRMED"]);
  expect(await getConfirmable(token, later(2))).toMatchObject({ done: true });
});

test("an expired, unknown, malformed or foreign link is refused and changes nothing", async () => {
  const { subscriberId, token } = await signUp("dana@example.com");
  const hash = hashOf(unsubscribeToken(subscriberId));
  await db().subscriberToken.create({ data: { subscriberId, purpose: "UNSUBSCRIBE", hash, expiresAt: later(72) } });
  const links: [string, Date][] = [
    [token, later(72)],
    [newSecret().token, now],
    ["", now],
    ["' OR 1=1 --", now],
    [unsubscribeToken(subscriberId), now],
  ];
  for (const [link, at] of links) expect(await confirmSubscription(link, use, at)).toMatchObject({ ok: false });
  expect(await endSubscription(token, use, now)).toMatchObject({ ok: false });
  expect(await getConfirmable(token, later(72))).toBe("expired");
  expect(await getConfirmable(unsubscribeToken(subscriberId), now)).toBeNull();
  expect(await recordOf("dana@example.com")).toMatchObject({ state: "PENDING", consents: [{ kind: "REQUESTED" }] });
});

test("looking at a link changes nothing", async () => {
  const { token } = await signUp("dana@example.com");
  const before = await recordOf("dana@example.com");
  await getConfirmable(token, now);
  await getUnsubscribable(token);
  expect(await recordOf("dana@example.com")).toEqual(before);
  expect(await db().subscriberToken.findUniqueOrThrow({ where: { hash: hashOf(token) } })).toMatchObject({
    usedAt: null,
  });
});

test("whoever confirmed may ask for more at once, and keeps what is in force meanwhile", async () => {
  const { subscriberId, token } = await signUp("dana@example.com");
  await confirmSubscription(token, use, later(1));
  await askToSubscribe(wish("dana@example.com", ["morning", "weekend"]), later(2));
  const record = await recordOf("dana@example.com");
  expect(record.deliveries).toHaveLength(2);
  expect(record.subscriptions).toMatchObject([{ confirmedAt: later(1) }, { confirmedAt: null }]);
  await confirmSubscription(await mailLink(subscriberId), use, later(3));
  expect((await recordOf("dana@example.com")).subscriptions).toMatchObject([
    { confirmedAt: later(1) },
    { confirmedAt: later(3) },
  ]);
});

test("three mails a day for one address, though each comes after ten minutes", async () => {
  for (let round = 0; round < 5; round++) {
    await askToSubscribe(wish("dana@example.com"), now);
    await limitsPool().query("DELETE FROM limits.counters WHERE key LIKE 'sign-up-soon:%'");
  }
  expect((await recordOf("dana@example.com")).deliveries).toHaveLength(3);
});

test("leaving takes effect at once, twice is once, and only a fresh opt-in brings back", async () => {
  const { subscriberId, token } = await signUp("dana@example.com");
  await confirmSubscription(token, use, later(1));
  const leave = unsubscribeToken(subscriberId);
  expect(await getUnsubscribable(leave)).toMatchObject({ lists: ["The Morning Tide"], done: false });
  for (const hours of [2, 3]) expect(await endSubscription(leave, use, later(hours))).toMatchObject({ ok: true });
  expect(await getUnsubscribable(leave)).toMatchObject({ lists: [], done: true });
  expect(await confirmSubscription(token, use, later(4))).toMatchObject({ ok: false });
  const gone = await recordOf("dana@example.com");
  expect(gone).toMatchObject({ state: "UNSUBSCRIBED", subscriptions: [{ endedAt: later(2) }] });
  expect(gone.consents.map((consent) => consent.kind)).toEqual(["REQUESTED", "CONFIRMED", "WITHDRAWN"]);

  await askToSubscribe(wish("dana@example.com"), later(5));
  expect(await recordOf("dana@example.com")).toMatchObject({
    state: "UNSUBSCRIBED",
    subscriptions: [{ confirmedAt: null, endedAt: null }],
  });
  await confirmSubscription(await mailLink(subscriberId), use, later(6));
  expect(await recordOf("dana@example.com")).toMatchObject({ state: "CONFIRMED" });
});

test("a promise that failed does not cost the address its mail", async () => {
  await db().$executeRaw`ALTER TABLE deliveries RENAME TO deliveries_away`;
  await expect(askToSubscribe(wish("dana@example.com"), now)).rejects.toThrow();
  await db().$executeRaw`ALTER TABLE deliveries_away RENAME TO deliveries`;
  await askToSubscribe(wish("dana@example.com"), now);
  expect((await recordOf("dana@example.com")).deliveries).toHaveLength(1);
});

test("the counters name nobody", async () => {
  await askToSubscribe(wish("dana@example.com"), now);
  const { rows } = await limitsPool().query<{ key: string }>("SELECT key FROM limits.counters");
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain("dana");
});
