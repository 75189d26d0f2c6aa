import { Pool } from "pg";

/** How often an old address was asked for, by its address inside the app ("/default/2019/old"), and when last. */
export type Hits = Map<string, { times: number; last: Date }>;

/**
 * Adds hits to the rows of the record, in one statement; what has no row is left out. With a connection of its own, opened
 * when there is something to write: counting never waits for readers, nor readers for it.
 */
export function hitCounter(connectionString: string): { count(hits: Hits): Promise<void>; close(): Promise<void> } {
  const pool = new Pool({
    connectionString,
    max: 1,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 2_000,
    query_timeout: 4_000,
    allowExitOnIdle: true,
  });
  pool.on("error", () => {}); // the next count opens another connection
  return {
    count: async (hits) => {
      const rows = [...hits].flatMap(([key, hit]) => placesOf(key).map((place) => ({ ...place, ...hit })));
      await pool.query(COUNT, [
        rows.map(({ code }) => code),
        rows.map(({ path }) => path),
        rows.map(({ times }) => times),
        rows.map(({ last }) => last),
      ]);
    },
    close: () => pool.end(),
  };
}

/** The rows that an address may be about: of its edition, or of the default one when its first part is no edition. */
function placesOf(key: string): { code: string; path: string }[] {
  const [code = "", ...inside] = key.split("/").slice(1).map(decodeURIComponent);
  const path = `/${inside.join("/")}`.replace(/^(\/(?:sections|topics|staff)\/[^/]+)\/feed\.(?:xml|json)$/, "$1");
  if (code === "default") return [{ code, path }];
  return [...(inside.length ? [{ code, path }] : []), { code: "default", path: `/${[code, ...inside].join("/")}` }];
}

// Locked in one order, so that two processes counting at once cannot lock each other out.
const COUNT = `
  WITH hit AS (
    SELECT r.id, sum(h.times)::int AS times, max(h.last) AS last
    FROM unnest($1::text[], $2::text[], $3::int[], $4::timestamptz[]) AS h (code, path, times, last)
    JOIN editions e ON CASE WHEN h.code = 'default' THEN e.is_default ELSE e.code = h.code AND NOT e.is_default END
    JOIN redirects r ON r.edition_id = e.id AND r.path = h.path
    GROUP BY r.id
  ), locked AS (
    SELECT r.id FROM redirects r WHERE r.id IN (SELECT id FROM hit) ORDER BY r.id FOR NO KEY UPDATE
  )
  UPDATE redirects r SET hits = r.hits + hit.times, last_hit_at = greatest(r.last_hit_at, hit.last)
  FROM hit JOIN locked USING (id) WHERE r.id = hit.id`;
