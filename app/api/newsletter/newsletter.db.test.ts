import { beforeAll, beforeEach, expect, test } from "vitest";
import { POST as confirm } from "@/app/api/newsletter/confirm/route";
import { POST as subscribe } from "@/app/api/newsletter/subscribe/route";
import { GET as openUnsubscribe, POST as unsubscribe } from "@/app/api/newsletter/unsubscribe/route";
import { db } from "@/lib/db/client";
import { limitsPool } from "@/lib/limits/pool";
import { newSecret, unsubscribeToken } from "@/lib/mail/secrets";
import { openLists } from "@/lib/subscribers/testing/open-lists";

beforeAll(openLists);
beforeEach(async () => {
  await db().subscriber.deleteMany();
  await limitsPool().query("DELETE FROM limits.counters");
});

const at = "http://localhost:3000/api/newsletter/";
const post = (body: string | FormData | URLSearchParams, headers: Record<string, string> = {}, url = at) =>
  new Request(url, { method: "POST", body, headers: { "x-dateline-address": "192.0.2.7", ...headers } });
const form = (...fields: [string, string][]) => new URLSearchParams(fields);
const json = (value: unknown) => post(JSON.stringify(value), { "content-type": "application/json" });
const seen = async (answer: Response) => [answer.status, answer.headers.get("location"), await answer.text()];

test("a form is sent to the page of its edition, JSON gets 202", async () => {
  const sent = await subscribe(post(form(["email", "ada@example.com"], ["source", "/articles/x?y"])));
  expect(await seen(sent)).toEqual([303, "/newsletter/sent", ""]);
  const hebrew = new FormData();
  hebrew.append("email", "noa@example.com");
  hebrew.append("source", "/he/latest");
  expect((await subscribe(post(hebrew))).headers.get("location")).toBe("/he/newsletter/sent");
  expect((await subscribe(json({ email: "bea@example.com", lists: ["weekend"] }))).status).toBe(202);
  expect(await db().consent.findMany({ select: { page: true, network: true }, orderBy: { at: "asc" } })).toEqual([
    { page: "/articles/x", network: "192.0.2.0/24" },
    { page: "/he/latest", network: "192.0.2.0/24" },
    { page: "/", network: "192.0.2.0/24" },
  ]);
});

test("known, unknown, confirmed, suppressed, asked a moment ago, caught in the honeypot: one answer", async () => {
  const known = (address: string, state: "CONFIRMED" | "SUPPRESSED") => ({ address, state, language: "en" });
  await db().subscriber.createMany({
    data: [known("known@example.com", "CONFIRMED"), known("blocked@example.com", "SUPPRESSED")],
  });
  const answers: unknown[] = [];
  const who = ["new@example.com", "known@example.com", "blocked@example.com", "new@example.com"];
  for (const email of who) answers.push(await seen(await subscribe(json({ email }))));
  answers.push(await seen(await subscribe(json({ email: "bot@example.com", website: "https://spam.example" }))));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await db().subscriber.count({ where: { address: "bot@example.com" } })).toBe(0);
  expect(await db().subscriber.count({ where: { state: "SUPPRESSED" } })).toBe(1);
});

test("what cannot be used is answered in a sentence, and nothing is noted", async () => {
  const answers: [number, string | null, Request][] = [
    [303, "/newsletter/check-address", post(form(["email", "dana"]))],
    [303, "/he/newsletter/check-address", post(form(["source", "/he"]))],
    [303, "/newsletter/check-address", post(form(["email", "a@example.com"], ["email", "b@example.com"]))],
    [400, null, json({ email: "dana" })],
    [400, null, json({ email: ["a@example.com"] })],
    [400, null, json({ email: "a@example.com", role: "admin" })],
    [400, null, json(null)],
    [400, null, json({ email: "a@example.com", lists: "weekend" })],
    [400, null, json({ email: "a@example.com", lists: [7] })],
    [400, null, json({ email: "a@example.com", source: {} })],
    [400, null, json({ email: "a@example.com", lists: ["nowhere"] })],
    [400, null, post(form(["email", "a@example.com"], ["source", "//evil.example"]))],
    [400, null, post("{", { "content-type": "application/json" })],
    [415, null, post("email=a@example.com", { "content-type": "text/plain" })],
    [413, null, post(form(["email", "a".repeat(20_000)]))],
    [403, null, post(form(["email", "a@example.com"]), { origin: "https://evil.example" })],
    [403, null, post(form(["email", "a@example.com"]), { "sec-fetch-site": "cross-site" })],
  ];
  for (const [status, location, request] of answers) {
    const [sawStatus, sawLocation, text] = await seen(await subscribe(request));
    expect([sawStatus, sawLocation], String(text)).toEqual([status, location]);
    if (status !== 303) expect(String(text)).toMatch(/[a-z]+ [a-z]+.*\./);
    expect(String(text)).not.toMatch(/expected|invalid/i);
  }
  expect(await db().subscriber.count()).toBe(0);
});

test("a network may sign up twenty times an hour, all together and at once", async () => {
  const many = Array.from({ length: 30 }, (_, index) => subscribe(json({ email: `reader${index}@example.com` })));
  const statuses = (await Promise.all(many)).map((answer) => answer.status);
  expect(statuses.filter((status) => status === 202)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  const told = await subscribe(post(form(["email", "late@example.com"])));
  expect([told.status, told.headers.get("location")]).toEqual([303, "/newsletter/too-many"]);
  expect(Number(told.headers.get("retry-after"))).toBeGreaterThan(3_500);
  const elsewhere = { "x-dateline-address": "198.51.100.1" };
  expect((await subscribe(post(form(["email", "late@example.com"]), elsewhere))).headers.get("location")).toBe(
    "/newsletter/sent",
  );
});

async function linkTo(state: "PENDING" | "CONFIRMED") {
  const { token, hash } = newSecret();
  const expiresAt = new Date(Date.now() + 60_000);
  await db().subscriber.create({
    data: {
      address: "ada@example.com",
      language: "en",
      state,
      tokens: { create: { purpose: "CONFIRM", hash, expiresAt } },
    },
  });
  return token;
}
const stateNow = async () => (await db().subscriber.findFirstOrThrow()).state;

test("the confirmation page's button confirms, once and again", async () => {
  const token = await linkTo("PENDING");
  for (let click = 0; click < 2; click++)
    expect(await seen(await confirm(post(form(["token", token], ["source", "/he/newsletter/confirm"]))))).toEqual([
      303,
      "/he/newsletter/confirmed",
      "",
    ]);
  expect(await stateNow()).toBe("CONFIRMED");
  expect((await confirm(post(form(["token", "x"])))).headers.get("location")).toBe("/newsletter/expired");
  expect((await confirm(post(form(["token", token]), { origin: "https://evil.example" }))).status).toBe(403);
  expect((await confirm(json({ token }))).status).toBe(415);
});

test("one click in a mail program unsubscribes without a redirect; opening the address does not", async () => {
  await confirm(post(form(["token", await linkTo("PENDING")])));
  const leave = unsubscribeToken((await db().subscriber.findFirstOrThrow()).id);
  const url = `${at}unsubscribe?token=${leave}`;
  const opened = openUnsubscribe(new Request(url));
  expect([opened.status, opened.headers.get("location")]).toEqual([303, `/newsletter/unsubscribe?token=${leave}`]);
  expect((await unsubscribe(post(form(["x", "y"]), {}, url))).status).toBe(400);
  expect(await stateNow()).toBe("CONFIRMED");
  const oneClick = form(["List-Unsubscribe", "One-Click"]);
  for (let click = 0; click < 2; click++) expect((await unsubscribe(post(oneClick, {}, url))).status).toBe(200);
  expect(await stateNow()).toBe("UNSUBSCRIBED");
  expect((await unsubscribe(post(oneClick, {}, `${at}unsubscribe?token=x`))).status).toBe(404);
  const button = form(["List-Unsubscribe", "One-Click"], ["source", "/he/newsletter/unsubscribe"]);
  expect((await unsubscribe(post(button, {}, url))).headers.get("location")).toBe("/he/newsletter/unsubscribed");
});
