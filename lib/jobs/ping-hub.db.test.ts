import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { publish } from "@/lib/articles/commands/publish";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { openEdition } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { pingHub } from "@/lib/jobs/ping-hub";
import { changeSetting } from "@/lib/settings/commands";
import { system } from "@/lib/staff/permissions";

const house = system("test");
const heard: { type: string | undefined; mode: string | null; urls: string[] }[] = [];
let status = 204;
let hub: Server;
let record: Awaited<ReturnType<typeof openEdition>>;
let drafts = 0;

beforeAll(async () => {
  hub = createServer((req, res) => {
    let body = "";
    req.on("data", (chunk: Buffer) => (body += chunk.toString()));
    req.on("end", () => {
      const form = new URLSearchParams(body);
      heard.push({ type: req.headers["content-type"], mode: form.get("hub.mode"), urls: form.getAll("hub.url") });
      res.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => hub.listen(0, "127.0.0.1", resolve));
  record = await openEdition();
});
afterAll(() => new Promise((resolve) => hub.close(resolve)));
beforeEach(async () => {
  status = 204;
  await changeSetting(house, "feeds.hub", `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`);
  await pingHub();
  heard.length = 0;
});

/** A story that has just been published. */
async function publishOne(): Promise<string> {
  const draft = await record.article(`ship-${++drafts}`, {
    state: "DRAFT",
    firstPublishedAt: null,
    topics: [record.ferries.id],
  });
  expect(await publish(house, { id: draft.id })).toMatchObject({ ok: true });
  return draft.id;
}
const feedsOf = (...pages: string[]) =>
  pages.flatMap((page) => [`${env().SITE_URL}${page}/feed.xml`, `${env().SITE_URL}${page}/feed.json`]);

test("a publication is told once, with every feed it is in", async () => {
  await publishOne();
  await pingHub();
  await pingHub();
  expect(heard).toEqual([
    {
      type: "application/x-www-form-urlencoded;charset=UTF-8",
      mode: "publish",
      urls: feedsOf("", "/sections/harbour", "/topics/ferries"),
    },
  ]);
});

test("a story of a section under another is told with both their feeds", async () => {
  const { editionId, harbour } = record;
  const quays = await db().section.create({ data: { editionId, parentId: harbour.id, slug: "quays", name: "Quays" } });
  const draft = await record.article("mooring", { sectionId: quays.id, state: "DRAFT", firstPublishedAt: null });
  expect(await publish(house, { id: draft.id })).toMatchObject({ ok: true });
  await pingHub();
  expect(heard.map((message) => message.urls)).toEqual([feedsOf("", "/sections/harbour", "/sections/quays")]);
});

test("a burst is one message", async () => {
  const first = await publishOne();
  await publishOne();
  await withdraw(house, { id: first, reason: "It never sailed." });
  await pingHub();
  expect(heard.map((message) => message.urls)).toEqual([feedsOf("", "/sections/harbour", "/topics/ferries")]);
});

test("a change that was still under way when the hub was last told is told the next time", async () => {
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT tick(${[`lists:${record.editionId}`]}::text[])`;
    await publishOne();
    await pingHub();
    expect(heard).toHaveLength(1);
  });
  await pingHub();
  expect(heard.slice(1).map((message) => message.urls)).toEqual([feedsOf("")]);
});

test("a hub that fails is told again", async () => {
  await publishOne();
  status = 503;
  await expect(pingHub()).rejects.toThrow("The hub answered 503.");
  status = 202;
  await pingHub();
  expect(heard).toHaveLength(2);
  expect(heard[1]).toEqual(heard[0]);
});

test("without a hub nobody is told, and a new one does not hear of the past", async () => {
  const { value } = await db().setting.findUniqueOrThrow({ where: { key: "feeds.hub" } });
  await changeSetting(house, "feeds.hub", "");
  await publishOne();
  await pingHub();
  await changeSetting(house, "feeds.hub", value);
  await pingHub();
  expect(heard).toEqual([]);
});

test("what changes no feed is not told", async () => {
  await db().$executeRaw`SELECT tick('{site,byline:1,slug:x}'::text[])`;
  await pingHub();
  expect(heard).toEqual([]);
});
