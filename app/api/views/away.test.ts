import { expect, test } from "vitest";

test("while the database is away a beacon gets its 204 at once, and its view waits", async () => {
  process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1:1/nothing";
  process.env.APP_SECRET = "a secret of tests, of thirty-two characters and more";
  const { POST } = await import("./route");
  const headers = { "content-type": "application/json", "user-agent": "Mozilla/5.0 (X11) Firefox/140.0" };
  const request = new Request("http://localhost:3000/api/views", {
    method: "POST",
    headers: { ...headers, "x-dateline-address": "198.51.100.7" },
    body: JSON.stringify({ article: crypto.randomUUID() }),
  });
  expect((await POST(request)).status).toBe(204);

  const held = globalThis as { datelineFlushViews?: () => Promise<number>; datelineWaitingViews?: { size: number } };
  expect(await held.datelineFlushViews?.()).toBe(0);
  expect(held.datelineWaitingViews?.size).toBe(1);
});
