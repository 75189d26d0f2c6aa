import type { Tx } from "@/lib/db/client";
import type { Payloads, TaskName } from "@/lib/jobs/payloads";

/**
 * `jobKey`: a later job with the same key replaces one that has not started. `maxAttempts` defaults to 25. `priority`: those
 * with a lower one go first; 0 when nothing is said.
 */
export type JobOptions = { runAt?: Date; jobKey?: string; maxAttempts?: number; priority?: number };

/** Promises a job in the change's own transaction: it exists exactly when the change does. */
export async function enqueue<T extends TaskName>(
  tx: Pick<Tx, "$executeRaw">,
  task: T,
  payload: Payloads[T],
  { runAt, jobKey, maxAttempts, priority }: JobOptions = {},
): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(
    ${task}::text,
    payload := ${JSON.stringify(payload)}::json,
    run_at := ${runAt?.toISOString() ?? null}::timestamptz,
    max_attempts := ${maxAttempts ?? null}::int,
    priority := ${priority ?? null}::int,
    job_key := ${jobKey ?? null}::text)`;
}
