import { setTimeout as pause } from "node:timers/promises";
import { run } from "graphile-worker";
import { keepTime } from "@/lib/jobs/keep-time";
import { jobsLogger } from "@/lib/jobs/logger";
import { jobsPool } from "@/lib/jobs/pool";
import { prepareJobs } from "@/lib/jobs/prepare";
import { releaseStuck } from "@/lib/jobs/release-stuck";
import { crontab, tasks } from "@/lib/jobs/tasks";
import { log } from "@/lib/log";

/**
 * Does jobs and keeps the time until `stopping` is aborted, then finishes those it has begun. A database that is away, at the start or
 * later, is waited for: whoever runs this never needs to start it again.
 */
export async function work(stopping: AbortSignal): Promise<void> {
  await Promise.all([keepTime(stopping), doJobs(stopping)]);
}

async function doJobs(stopping: AbortSignal): Promise<void> {
  const pool = jobsPool();
  while (!stopping.aborted) {
    try {
      await prepareJobs(pool);
      await releaseStuck();
      if (!stopping.aborted) await runUntil(stopping, pool);
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.message : "unknown" },
        "the queue is out of reach; trying again",
      );
    }
    await pause(1_000, null, { signal: stopping }).catch(() => null);
  }
  await pool.end();
}

async function runUntil(stopping: AbortSignal, pgPool: ReturnType<typeof jobsPool>) {
  const runner = await run({
    pgPool,
    taskList: tasks,
    crontab,
    concurrency: 4,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: jobsLogger,
    preset: collected,
  });
  const stop = () => void runner.stop().catch(() => null);
  stopping.addEventListener("abort", stop, { once: true });
  if (stopping.aborted) stop();
  log.info("worker ready");
  await runner.promise.finally(() => stopping.removeEventListener("abort", stop));
}

// By itself the queue does not wait while a job's end is written down: a connection lost then would end the process.
const collected = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
