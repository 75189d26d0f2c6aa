import { Pool } from "pg";
import type { Standing } from "@/lib/front/media";
import { log } from "@/lib/log";

type Row = { until: Date | null; public: boolean };

const KEPT_MS = 10_000;
const MOST_KEPT = 5_000;

/**
 * Asks the record where a file of ours stands, by its key. That readers may see it is remembered for ten seconds, and for as
 * long as the database is away; that they may not is asked each time, so that what goes live is seen at once. With a
 * connection of its own: pictures never wait for pages.
 */
export function mediaStandings(connectionString: string): {
  of(key: string): Promise<Standing>;
  close(): Promise<void>;
} {
  const pool = new Pool({
    connectionString,
    max: 2,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 2_000,
    query_timeout: 4_000,
    allowExitOnIdle: true,
  });
  pool.on("error", () => {}); // the next question opens another connection
  const kept = new Map<string, { standing: Standing; at: number }>();

  async function ask(key: string): Promise<Standing> {
    const { rows } = await pool.query<Row>(ASK, [key]);
    const [row] = rows;
    if (!row) return { is: "absent" };
    return row.public ? { is: "public", until: row.until } : { is: "desk" };
  }
  return {
    async of(key) {
      const known = kept.get(key);
      if (known && performance.now() - known.at < KEPT_MS) return asOfNow(known.standing);
      try {
        const standing = await ask(key);
        kept.delete(key);
        if (kept.size >= MOST_KEPT) kept.clear();
        if (standing.is === "public") kept.set(key, { standing, at: performance.now() });
        return asOfNow(standing);
      } catch (error) {
        log.warn({ reason: error instanceof Error ? error.message : "unknown" }, "a picture's standing is not known");
        return known ? asOfNow(known.standing) : { is: "unknown" };
      }
    },
    close: () => pool.end(),
  };
}

/** A picture whose rights have run out is nobody's, also in the second before it is taken down, or while nothing works. */
function asOfNow(standing: Standing): Standing {
  const isOver = standing.is === "public" && standing.until && standing.until.getTime() <= Date.now();
  return isOver ? { is: "absent" } : standing;
}

// A share picture says what its story said: copies are good for a day, so that a withdrawn headline is not kept for a year.
const ASK = `
  SELECT i.rights_expire_at AS until, (
    EXISTS (SELECT FROM image_uses u JOIN articles a ON a.id = u.article_id AND a.state = 'PUBLISHED' WHERE u.image_id = i.id)
    OR EXISTS (SELECT FROM bylines WHERE image_id = i.id)
    OR EXISTS (SELECT FROM sections WHERE image_id = i.id)
    OR EXISTS (SELECT FROM topics WHERE image_id = i.id)) AS public
  FROM (SELECT image_id FROM renditions WHERE key = $1 UNION ALL SELECT image_id FROM replaced_files WHERE key = $1) f
  JOIN images i ON i.id = f.image_id
  UNION ALL
  SELECT least(CASE WHEN i.taken_down_at IS NULL THEN i.rights_expire_at END, now() + interval '1 day'), true
  FROM share_pictures s JOIN articles a ON a.id = s.article_id LEFT JOIN images i ON i.id = a.hero_image_id
  WHERE s.key = $1
  LIMIT 1`;
