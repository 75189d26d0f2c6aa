import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { OPTIONS, POST } from "./route";
import { db } from "@/lib/db/client";
import { newsroom } from "@/lib/views/testing/newsroom";

const flushViews = () => (globalThis as { datelineFlushViews?: () => Promise<number> }).datelineFlushViews?.() ?? 0;

let story: string;
beforeAll(async () => {
  const room = await newsroom();
  story = (await room.story("read")).id;
});
afterEach(async () => {
  await flushViews();
  await db().viewMark.deleteMany();
});

const reader = {
  "content-type": "application/json",
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  "x-dateline-address": "198.51.100.7",
  origin: "http://localhost:3000",
};

async function say(body: BodyInit, headers: Record<string, string> = {}): Promise<number> {
  const request = new Request("http://localhost:3000/api/views", {
    method: "POST",
    body,
    headers: { ...reader, ...headers },
  });
  return (await POST(request)).status;
}

const beacon = () => JSON.stringify({ article: story });

describe("a beacon that is counted", () => {
  test("is one", async () => {
    expect(await say(beacon())).toBe(204);
    expect(await flushViews()).toBe(1);
  });

  test("may be plain text, and its page may be vouched for by the browser", async () => {
    const headers = { "content-type": "text/plain;charset=UTF-8", origin: "null", "sec-fetch-site": "same-origin" };
    expect(await say(beacon(), headers)).toBe(204);
    expect(await flushViews()).toBe(1);
  });
});

test.each([
  ["a robot", { "user-agent": "Googlebot/2.1" }],
  ["a page fetched ahead", { "sec-purpose": "prefetch;prerender" }],
  ["the newsroom", { cookie: "theme=dark; dateline_staff=1" }],
  ["who comes by no front", { "x-dateline-address": "" }],
])("204, but %s is not counted", async (_, headers: Record<string, string>) => {
  expect(await say(beacon(), headers)).toBe(204);
  expect(await flushViews()).toBe(0);
});

test.each([
  [400, "no JSON", "article", {}],
  [400, "nothing", "", {}],
  [400, "no id", '{"article":"1; DROP TABLE articles"}', {}],
  [400, "more than it should say", `{"article":"${crypto.randomUUID()}","views":9}`, {}],
  [400, "null", "null", {}],
  [413, "too much", "x".repeat(1_025), {}],
  [415, "a form", "article=1", { "content-type": "application/x-www-form-urlencoded" }],
  [415, "nearly plain text", "{}", { "content-type": "text/plainer" }],
  [403, "another site", "{}", { origin: "https://elsewhere.example" }],
  [403, "a page that hides its site", "{}", { origin: "null" }],
])("%i: %s", async (status, _, body, headers: Record<string, string>) => {
  expect(await say(body, headers)).toBe(status);
});

test("a body is not read past its limit, whatever length it claims", async () => {
  let pulled = 0;
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(512));
    },
  });
  const request = new Request("http://localhost:3000/", {
    method: "POST",
    body: endless,
    headers: reader,
    duplex: "half",
  } as RequestInit);
  expect((await POST(request)).status).toBe(413);
  expect(pulled).toBeLessThan(6);
});

test("405: OPTIONS", () => expect(OPTIONS().status).toBe(405));
