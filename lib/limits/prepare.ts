import type { Pool } from "pg";

/**
 * Makes the counters of the limits where they are missing. A schema of their own keeps them out of the record;
 * unlogged, because a crash may forget who knocked how often. Safe to run by several processes at once.
 */
export async function prepareLimits(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    // CREATE … IF NOT EXISTS still collides with itself when two processes start together.
    await client.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('limits'))");
    await client.query("CREATE SCHEMA IF NOT EXISTS limits");
    await client.query(
      "CREATE UNLOGGED TABLE IF NOT EXISTS limits.counters (key text PRIMARY KEY, points integer NOT NULL, expire bigint)",
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
