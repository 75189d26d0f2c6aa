import { runOnce } from "graphile-worker";
import { db } from "@/lib/db/client";
import { jobsLogger } from "@/lib/jobs/logger";
import { jobsPool } from "@/lib/jobs/pool";
import { tasks } from "@/lib/jobs/tasks";

/** Does every job that is due, as the worker would, and comes back. */
export async function runJobs(): Promise<void> {
  const pgPool = jobsPool();
  await runOnce({ pgPool, taskList: tasks, noHandleSignals: true, logger: jobsLogger });
  await pgPool.end();
}

/** Lets the time pass that the queue waits between two tries. */
export async function passBackoff(): Promise<void> {
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
}

/** What still waits in the queue, with the reason of its last failure. */
export const listJobs = () =>
  db().$queryRaw<{ attempts: number; last_error: string | null; waits: boolean }[]>`
    SELECT attempts, last_error, run_at > now() AS waits FROM graphile_worker._private_jobs ORDER BY id`;
