import { Client } from "pg";
import { afterEach, expect, test } from "vitest";
import { feedClock, type ClockFeed } from "@/lib/pages/clock-feed";
import { TagClock } from "@/lib/pages/tag-clock";

const open: { end(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.end()));
});

async function client(): Promise<Client> {
  const one = new Client({ connectionString: process.env.DATABASE_URL });
  await one.connect();
  open.push(one);
  return one;
}

async function fed(): Promise<{ clock: TagClock; feed: ClockFeed }> {
  const clock = new TagClock();
  const feed = await feedClock(clock, process.env.DATABASE_URL!);
  open.push({ end: () => feed.stop() });
  return { clock, feed };
}

test("a change committed at a prompt is heard by two processes within a second", async () => {
  const [one, two, prompt] = [await fed(), await fed(), await client()];
  const before = [one.clock.snapshot, two.clock.snapshot];
  await prompt.query("SELECT tick(ARRAY['article:x'])");
  await expect.poll(() => one.clock.judge(["article:x"], before[0]), { timeout: 1_000, interval: 10 }).toBe("stale");
  await expect.poll(() => two.clock.judge(["article:x"], before[1]), { timeout: 1_000, interval: 10 }).toBe("stale");
});

test("a transaction held open across a making leaves nothing stale behind", async () => {
  const [{ clock, feed }, prompt] = [await fed(), await client()];
  await prompt.query("BEGIN");
  await prompt.query("SELECT tick(ARRAY['article:x'])");
  await (await client()).query("SELECT tick(ARRAY['other'])"); // a younger change commits first
  await expect.poll(() => feed.connected() && clock.snapshot!.running.size, { timeout: 3_000 }).toBe(1);
  const making = clock.snapshot; // a page made now reads the old text
  await prompt.query("COMMIT");
  await expect.poll(() => clock.judge(["article:x"], making), { timeout: 1_500, interval: 10 }).toBe("stale");
  expect(clock.judge(["article:x"], clock.snapshot)).toBe("fresh");
});

test("a change that is rolled back is never heard of", async () => {
  const [{ clock }, prompt] = [await fed(), await client()];
  const before = clock.snapshot;
  await prompt.query("BEGIN");
  await prompt.query("SELECT tick(ARRAY['article:x'])");
  await prompt.query("ROLLBACK");
  await prompt.query("SELECT tick(ARRAY['article:y'])");
  await expect.poll(() => clock.judge(["article:y"], before), { timeout: 1_500, interval: 10 }).toBe("stale");
  expect(clock.judge(["article:x"], before)).toBe("fresh");
});

test("a lost connection is found again, and what happened meanwhile is heard", async () => {
  const [{ clock, feed }, prompt] = [await fed(), await client()];
  const before = clock.snapshot;
  await prompt.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  await prompt.query("SELECT tick(ARRAY['article:x'])");
  await expect.poll(() => clock.judge(["article:x"], before), { timeout: 5_000, interval: 20 }).toBe("stale");
  expect(feed.connected()).toBe(true);
});

test("a clock that starts later knows the changes from before", async () => {
  const first = await fed();
  const before = first.clock.snapshot;
  await (await client()).query("SELECT tick(ARRAY['site'], true)");
  const { clock, feed } = await fed();
  expect(clock.judge(["site"], before)).toBe("gone");
  expect(feed.identity()).toMatch(/^\d+-\d+$/);
});

test("without a database it starts all the same", async () => {
  const clock = new TagClock();
  const feed = await feedClock(clock, "postgresql://nobody@127.0.0.1:1/none");
  open.push({ end: () => feed.stop() });
  expect(feed.connected()).toBe(false);
  expect(clock.judge(["a"], undefined)).toBe("fresh");
});
