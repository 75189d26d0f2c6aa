import { expect, test } from "vitest";
import { answerOf } from "@/lib/front/send-page";
import { packPage } from "@/lib/pages/stored-page";

const MADE = "Sun, 22 Nov 2026 20:00:00 GMT";

const page = (headers: Record<string, string>, status = 200) =>
  packPage({ key: "/default/feed.xml", status, headers, tags: [], madeAt: 0, life: 60, made: undefined }, "<rss/>");

test.each([
  ["what the reader has", MADE, "", 304],
  ["what the reader made later", "Sun, 22 Nov 2026 20:00:01 GMT", "", 304],
  ["what is newer than the reader's", "Sun, 22 Nov 2026 19:59:59 GMT", "", 200],
  ["no date at all", "yesterday GMT", "", 200],
  ["a date in no zone", "2026-11-22T21:00:00", "", 200],
  ["another ETag, which says more than a date", MADE, '"other-gzip"', 200],
])("If-Modified-Since: %s", async (_, since, etag, status) => {
  const dated = await page({ "Last-Modified": MADE });
  expect(answerOf(dated, "gzip", etag, since).head.status).toBe(status);
});

test("a page that does not say when it was made is sent whole, and so is an answer that is no success", async () => {
  expect(answerOf(await page({}), "gzip", "", MADE).head.status).toBe(200);
  expect(answerOf(await page({ "Last-Modified": MADE }, 404), "gzip", "", MADE).head.status).toBe(404);
});

test("the ETag of the encoding that was sent answers 304, weakened by a proxy or not", async () => {
  const stored = await page({});
  const etag = `"${stored.hash}-br"`;
  for (const sent of [etag, `W/${etag}`, `"a", ${etag}`, "*"]) {
    expect(answerOf(stored, "br", sent).head.status).toBe(304);
  }
  expect(answerOf(stored, "gzip", etag).head.status).toBe(200);
});
