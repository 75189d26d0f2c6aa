import { db } from "@/lib/db/client";

/** Frees jobs whose worker was killed: the queue itself would leave them for four hours, too long for a mail. */
export async function releaseStuck(): Promise<void> {
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL, run_at = greatest(run_at, now())
    WHERE locked_at < now() - interval '10 minutes'`;
}
