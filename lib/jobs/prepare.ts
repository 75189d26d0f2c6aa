import { runMigrations } from "graphile-worker";
import type { Pool } from "pg";
import { jobsLogger } from "@/lib/jobs/logger";
import { prepareLimits } from "@/lib/limits/prepare";

/** Makes what lies beside the record: the queue's schema and the limits' counters. Safe to repeat and to run at once. */
export async function prepareJobs(pgPool: Pool): Promise<void> {
  await runMigrations({ pgPool, logger: jobsLogger });
  await prepareLimits(pgPool);
}
