import type { Due } from "@/lib/articles/schema/due";
import { db } from "@/lib/db/client";

/** What has come due by the database's clock, longest waiting first, and what that clock says. One statement. */
export async function listDue(): Promise<{ now: Date; due: Due[] }> {
  const rows = await db().$queryRaw<{ now: Date; id: string | null; deed: Due["deed"]; at: Date }[]>`
    WITH clock AS MATERIALIZED (SELECT date_trunc('milliseconds', clock_timestamp()) AS now)
    SELECT clock.now, due.id, due.deed, due.at FROM clock LEFT JOIN LATERAL (
      SELECT a.id, 'publish' AS deed, greatest(a.scheduled_for, a.embargo_until) AS at FROM articles a
      WHERE a.state = 'SCHEDULED' AND a.scheduled_for <= clock.now
        AND (a.embargo_until IS NULL OR a.embargo_until <= clock.now)
      UNION ALL
      SELECT p.article_id, 'putLive', p.goes_live_at FROM pending_edits p JOIN articles a ON a.id = p.article_id
      WHERE p.goes_live_at <= clock.now AND a.state = 'PUBLISHED'
      UNION ALL
      SELECT a.id, 'end', a.unpublish_at FROM articles a
      WHERE a.state = 'PUBLISHED' AND a.unpublish_at IS NOT NULL AND a.unpublish_at <= clock.now) due ON true
    ORDER BY due.at`;
  const due = rows.flatMap(({ id, deed, at }) => (id ? [{ id, deed, at }] : []));
  return { now: rows[0]?.now ?? new Date(0), due };
}
