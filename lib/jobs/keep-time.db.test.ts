import { spawn, type ChildProcess } from "node:child_process";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { openDesk } from "@/lib/articles/testing/desk";
import { db } from "@/lib/db/client";
import { withConnection } from "@/lib/db/testing/admin";

let desk: Awaited<ReturnType<typeof openDesk>>;
const workers = new Set<ChildProcess>();
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => {
  for (const worker of workers) worker.kill("SIGKILL");
  workers.clear();
});

/** A worker as production runs it, in a process of its own. */
function hireWorker(): ChildProcess {
  const worker = spawn(process.execPath, ["--import", "tsx", "worker.ts"], { env: process.env, stdio: "ignore" });
  workers.add(worker);
  return worker;
}

async function dueIn(seconds: number, headline: string) {
  const { id } = await desk.begun(headline);
  await db().$executeRaw`
    UPDATE articles SET state = 'SCHEDULED', scheduled_for = clock_timestamp() + ${seconds} * interval '1 second'
    WHERE id = ${id}::uuid`;
  return id;
}

async function lived(id: string) {
  await vi.waitFor(
    async () => expect(await db().article.findUnique({ where: { id } })).toMatchObject({ state: "PUBLISHED" }),
    { timeout: 25_000, interval: 200 },
  );
  return db().articleRevision.findMany({ where: { articleId: id, step: "publish" } });
}

test("what two workers find due goes live once, never early, and what was missed is caught up and said", async () => {
  const missed = await dueIn(-60, "While nobody worked");
  const soon = await dueIn(12, "In good time");
  const { scheduledFor } = await db().article.findUniqueOrThrow({ where: { id: soon } });
  hireWorker();
  hireWorker();
  expect(await lived(missed)).toMatchObject([{ note: expect.stringMatching(/^\d+ seconds late\.$/) }]);
  expect(await lived(soon)).toMatchObject([{ note: null }]);
  const { firstPublishedAt } = await db().article.findUniqueOrThrow({ where: { id: soon } });
  const late = firstPublishedAt!.getTime() - scheduledFor!.getTime();
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(5_000);
}, 60_000);

test("a worker killed in the middle has done nothing, and the next one does it once", async () => {
  const id = await dueIn(0, "In the middle");
  await withConnection(process.env.DATABASE_URL!, async (client) => {
    await client.query("BEGIN");
    await client.query("SELECT id FROM articles WHERE id = $1 FOR UPDATE", [id]);
    const worker = hireWorker();
    await vi.waitFor(
      async () =>
        expect(
          await db().$queryRaw`SELECT 1 FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE%'`,
        ).not.toHaveLength(0),
      { timeout: 25_000, interval: 100 },
    );
    worker.kill("SIGKILL");
    await client.query("COMMIT");
  });
  expect(await db().article.findUnique({ where: { id } })).toMatchObject({ state: "SCHEDULED" });
  hireWorker();
  expect(await lived(id)).toHaveLength(1);
}, 60_000);
