import { db } from "@/lib/db/client";

/**
 * Drops ticks older than seven days. `outbox.horizon` keeps the newest transaction dropped, in the same statement:
 * whatever was made before it can no longer be proven fresh.
 */
export async function pruneOutbox(now: Date): Promise<void> {
  const weekAgo = new Date(now.getTime() - 7 * 86_400_000).toISOString();
  await db().$executeRaw`
    WITH gone AS (DELETE FROM outbox WHERE at < ${weekAgo}::timestamptz RETURNING xid),
    newest AS (SELECT xid FROM gone ORDER BY xid DESC LIMIT 1)
    INSERT INTO settings (key, value, updated_at)
    SELECT 'outbox.horizon', jsonb_build_object('xid', xid::text), ${now.toISOString()}::timestamptz FROM newest
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at
    WHERE (settings.value ->> 'xid')::xid8 < (excluded.value ->> 'xid')::xid8`;
}
