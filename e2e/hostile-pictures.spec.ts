import type { Page } from "@playwright/test";
import { ask, oneConnection } from "./support/ask";
import { filesToHandIn, type HostileFile } from "./support/hostile-files";
import { residentOf } from "./support/memory";
import { signedIn } from "./support/signed-in";
import { expect, test, withNewsroom } from "./support/story";

// Somebody at the desk hands in files that nobody means well with, as their browser would; the web process lives on as it was.

const newsroom = withNewsroom();
const full = process.env.PROOF === "full";
const NAMES = ["../../../x\u0001\u202e.html", "C:\\pictures\\x.html", "x\n.html", "/etc/\u2028x.html"];

test("each is refused with a sentence within ten seconds or comes to nothing, and the process grows by no more than 50 MB", async ({
  page,
}) => {
  test.setTimeout(full ? 3_600_000 : 240_000);
  const files = await filesToHandIn(full);
  expect(files.length).toBeGreaterThan(full ? 300 : 20);
  await signedIn(page, newsroom(), "PHOTO_EDITOR");
  const cookie = await cookieOf(page);
  const { pid } = newsroom().web.process;
  // What the first few load stays loaded.
  for (const hostile of files.slice(0, 8)) await hold(cookie, hostile, 0);
  const before = await residentOf(pid);
  let [most, slowest] = [before, 0];
  const waiting = [...files.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      slowest = Math.max(slowest, await hold(cookie, next[1], next[0]));
      most = Math.max(most, await residentOf(pid));
    }
  };
  await Promise.all([lane(), lane()]);
  const measured = `${files.length} files: from ${before.toFixed()} to at most ${most.toFixed()} MB, the slowest ${slowest.toFixed()} ms`;
  test.info().annotations.push({ type: "measured", description: measured });
  expect(most - before, measured).toBeLessThan(50);
  expect(slowest).toBeLessThan(10_000);
  expect(newsroom().web.process.ended()).toBe(false);
  expect((await ask(newsroom().web.url)).status).toBe(200);
});

test("a file that is refused for its size, or for who sends it, leaves its connection to the next request", async ({
  page,
}) => {
  await signedIn(page, newsroom(), "PHOTO_EDITOR");
  const { url } = newsroom().web;
  const agent = oneConnection();
  const own = { cookie: await cookieOf(page), origin: url, "content-type": "application/octet-stream" };
  const refusals = [
    [own, 422, "larger than 25 MB"],
    [{ ...own, "transfer-encoding": "chunked" }, 422, "larger than 25 MB"],
    [{ ...own, cookie: "" }, 401, "signed out"],
    [{ ...own, origin: "https://evil.example" }, 403, "at the desk"],
  ] as const;
  const body = Buffer.alloc(27_000_000);
  for (const [headers, status, words] of refusals) {
    const refused = await ask(`${url}/api/images?name=x.jpg`, { method: "POST", headers, body, agent });
    expect([refused.status, refused.text]).toEqual([status, expect.stringContaining(words)]);
    expect((await ask(`${url}/healthz`, { agent })).status).toBe(200);
  }
  agent.destroy();
});

/** Hands a file in and holds the answer to what has to become of it; how many milliseconds it took. */
async function hold(cookie: string, { name, bytes, harmless }: HostileFile, index: number): Promise<number> {
  const { url } = newsroom().web;
  const query = new URLSearchParams({ name: NAMES[index % NAMES.length]! });
  const headers = { cookie, origin: url, "content-type": "application/octet-stream" };
  const since = performance.now();
  const { status, text } = await ask(`${url}/api/images?${query}`, { method: "POST", headers, body: bytes }).catch(
    (error: Error) => Promise.reject(new Error(`${name}: ${error.message}`)),
  );
  const took = performance.now() - since;
  if (status === 422 || status === 413) {
    const { message } = JSON.parse(text) as { message: string };
    expect([name, message]).toEqual([name, expect.stringMatching(/^(?:x\.html: )?The .{10,90}\.$/)]);
    return took;
  }
  expect([name, harmless, status === 200 || status === 201]).toEqual([name, true, true]);
  const { picture } = JSON.parse(text) as { picture: { picture: { files: { url: string }[] } } };
  for (const file of picture.picture.files) {
    const made = await ask(url + file.url, { headers: { cookie } });
    expect([name, made.status, made.bytes.equals(bytes)]).toEqual([name, 200, false]);
  }
  return took;
}

/** As the page's browser would send it along. */
async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
