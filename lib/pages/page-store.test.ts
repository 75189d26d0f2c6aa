import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PageDisk } from "@/lib/pages/page-disk";
import { PageStore } from "@/lib/pages/page-store";
import { packPage } from "@/lib/pages/stored-page";
import { TagClock } from "@/lib/pages/tag-clock";

let folder: string;
let clock: TagClock;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-pages-"));
  clock = new TagClock();
  clock.absorb("10:10:", [], 0n);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () => new PageStore(clock, new PageDisk(join(folder, "build", "database")));
const page = (key: string, rest: { status?: number; life?: number; tags?: string[] } = {}) =>
  packPage(
    {
      key,
      status: 200,
      headers: { "Content-Type": "text/html; charset=utf-8" },
      tags: ["a", "site"],
      madeAt: Date.now(),
      life: 60,
      made: clock.snapshot,
      ...rest,
    },
    `<p>${key}</p>`,
  );

async function filesOnDisk(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test("a restarted process finds the pages of the last one", async () => {
  await open().keep(await page("/x"));
  const held = await open().find("/x");
  expect(held?.fresh).toBe(true);
  expect(held?.page.gzip.equals((await page("/x")).gzip)).toBe(true);
});

test("a page grows old but is still there, for when nothing newer can be made", async () => {
  const store = open();
  await store.keep(await page("/x", { life: 30 }));
  expect(store.look("/x", Date.now() + 29_000)?.fresh).toBe(true);
  expect(store.look("/x", Date.now() + 31_000)).toMatchObject({ fresh: false });
});

test("a change makes the page stale in memory and on disk", async () => {
  const store = open();
  await store.keep(await page("/x"));
  clock.absorb("11:11:", [{ xid: 10n, tags: ["a"], hard: false }], 0n);
  expect(store.look("/x")?.fresh).toBe(false);
  expect((await open().find("/x"))?.fresh).toBe(false);
});

test("a withdrawal leaves no copy, in memory or on disk, even of pages this process never read", async () => {
  await open().keep(await page("/never-read"));
  const store = open();
  await store.keep(await page("/x"));
  clock.absorb("11:11:", [{ xid: 10n, tags: ["site"], hard: true }], 0n);
  expect(store.look("/x")).toBeUndefined();
  expect(await store.find("/never-read")).toBeUndefined();
  await expect.poll(filesOnDisk).toEqual([]);
});

test("answers of 400 and up stay off the disk, and take the place of the page that was", async () => {
  const store = open();
  await store.keep(await page("/x"));
  await store.keep(await page("/x", { status: 410 }));
  expect(store.look("/x")?.page.status).toBe(410);
  expect(await filesOnDisk()).toEqual([]);
});

test("a flood of made-up addresses stays within its bound and pushes out no page", async () => {
  const store = open();
  await store.keep(await page("/x"));
  const answer = await page("/template", { status: 404 });
  for (let n = 0; n < 20_000; n++) await store.keep({ ...answer, key: `/made-up/${n}` });
  expect(store.size().bytes).toBeLessThan(3 * 2 ** 20);
  expect(store.look("/x")?.fresh).toBe(true);
});

test("a cut, altered or foreign file counts as absent, at every length", async () => {
  await open().keep(await page("/x"));
  const [file] = await filesOnDisk();
  const whole = await readFile(file!);
  for (let length = 0; length < whole.length; length += 7) {
    await writeFile(file!, whole.subarray(0, length));
    expect(await open().find("/x")).toBeUndefined();
  }
  const altered = Buffer.from(whole);
  altered[altered.length - 1]! ^= 1;
  await writeFile(file!, altered);
  expect(await open().find("/x")).toBeUndefined();
  await writeFile(file!, whole);
  expect(await open().find("/x")).toBeDefined();
});
