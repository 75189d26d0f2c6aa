import { db } from "@/lib/db/client";
import { may, type Actor } from "@/lib/staff/permissions";
import type { BeingRead } from "@/lib/views/schema/desk";

/** Of so many that are popular now; what is read much in a day is among them. */
const AMONG = 60;
const HOURS = 24;

/**
 * The live stories of an edition read most in the last 24 hours, by the site's own counts, with their views hour by hour
 * from the oldest. Nothing for who may not see counts. One statement.
 */
export async function listReadForDesk(
  actor: Actor,
  { editionId, take, now }: { editionId: string; take: number; now: Date },
): Promise<BeingRead[]> {
  if (!may(actor, "views.read")) return [];
  return db().$queryRaw<BeingRead[]>`
    SELECT a.id, a.headline, a.language, sum(hourly.views)::int AS views, array_agg(hourly.views ORDER BY hourly.hour) AS hours
    FROM (SELECT article_id FROM article_heat WHERE edition_id = ${editionId}::uuid ORDER BY heat DESC LIMIT ${AMONG}) hot
    JOIN articles a ON a.id = hot.article_id AND a.state = 'PUBLISHED'
    CROSS JOIN LATERAL (
      SELECT span.hour, coalesce(v.views, 0) AS views
      FROM generate_series(date_trunc('hour', ${now}::timestamptz) - make_interval(hours => ${HOURS - 1}),
                           date_trunc('hour', ${now}::timestamptz), interval '1 hour') AS span (hour)
      LEFT JOIN article_views v ON v.article_id = a.id AND v.hour = span.hour) hourly
    GROUP BY a.id HAVING sum(hourly.views) > 0
    ORDER BY views DESC, a.id LIMIT ${take}`;
}
