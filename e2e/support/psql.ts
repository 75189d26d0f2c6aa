import pg from "pg";

/** The database as somebody at a psql prompt sees and changes it. */
export type Psql = {
  rows<T extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>;
  /** The record's own words for these. */
  articleId(slug: string): Promise<string>;
  /** One transaction, committed at once: the headline, and the tags that go with it. */
  changesHeadline(slug: string, headline: string): Promise<void>;
  /** The same, left open until `commit` is called. */
  beginsHeadline(slug: string, headline: string): Promise<{ commit(): Promise<void> }>;
  /** As if nobody had ever read anything. */
  forgetsReaders(): Promise<void>;
  close(): Promise<void>;
};

export function openPsql(database: string): Psql {
  const pool = new pg.Pool({ connectionString: database, max: 4 });
  pool.on("error", () => undefined); // a story may stop the server
  pool.on("connect", (client) => client.on("error", () => undefined));
  const rows = async <T extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await pool.query<T>(text, values)).rows;
  const begins = async (slug: string, headline: string) => {
    const client = await pool.connect();
    await client.query("BEGIN");
    await client.query(CHANGE, [slug, headline]);
    return {
      commit: async () => {
        await client.query("COMMIT");
        client.release();
      },
    };
  };
  return {
    rows,
    articleId: async (slug) => (await rows<{ id: string }>("SELECT id FROM articles WHERE slug = $1", [slug]))[0]!.id,
    changesHeadline: async (slug, headline) => (await begins(slug, headline)).commit(),
    beginsHeadline: begins,
    forgetsReaders: async () => void (await rows("TRUNCATE article_heat, article_views, view_marks")),
    close: () => pool.end(),
  };
}

const CHANGE = `
  WITH changed AS (UPDATE articles SET headline = $2 WHERE slug = $1 RETURNING id, edition_id, slug, section_id)
  SELECT tick(ARRAY['slug:' || edition_id || ':' || slug, 'article:' || id, 'section-list:' || section_id, 'lists:' || edition_id])
  FROM changed`;
