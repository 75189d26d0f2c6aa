import { ask } from "@/e2e/support/ask";
import { measure } from "@/bench/support/measured";
import type { Story } from "@/bench/support/newsroom";
import { report, type Row } from "@/bench/support/report";
import { memoryOf } from "@/bench/support/running";
import { startWeb } from "@/bench/support/web";
import { withConnection } from "@/lib/db/testing/admin";

// What the web process holds after every one of 2,000 stories was read, made afresh each, and again from what is stored.
const STORIES = Number(process.env.STORIES ?? 2_000);
const AT_ONCE = 8;
const GOAL = 200;

/** Every column that a copy shares with its story: it translates none, and what Postgres makes by itself is left to it. */
const COLUMNS = `
  SELECT string_agg(quote_ident(column_name), ', ') AS list FROM information_schema.columns
  WHERE table_name = 'articles' AND is_generated = 'NEVER'
    AND column_name NOT IN ('id', 'slug', 'source_key', 'headline', 'first_published_at', 'translation_group')`;

const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);

await measure(async (newsroom, later) => {
  const paths = await copies(newsroom.url, newsroom.story);
  const web = await startWeb(newsroom);
  later(web.stop);
  const rows: Row[] = [];
  const note = (when: string) => {
    const { resident, peak } = memoryOf(web.pid);
    rows.push([when, megabytes(resident), megabytes(peak)]);
    return resident;
  };
  await ask(`${web.url}/`);
  note("after its first page");
  await readAll(web.url, paths);
  const read = note(`after ${STORIES} stories, each made`);
  await readAll(web.url, paths);
  note("after the same again, from what is stored");
  const reached = read / 2 ** 20 <= GOAL ? "reached" : "missed";
  const size = `${STORIES} stories of ${newsroom.story.words} words, ${AT_ONCE} readers at once.`;
  report(
    "memory",
    [size, `Goal: ${GOAL} MB resident after they were read (${reached}).`],
    ["web process", "resident MB", "peak MB"],
    rows,
  );
});

/** The measured story many times over, under addresses of their own, with bylines and topics. */
function copies(url: string, { id }: Story): Promise<string[]> {
  return withConnection(url, async (client) => {
    const columns = await client.query<{ list: string }>(COLUMNS);
    const list = columns.rows[0]!.list;
    await client.query(
      "CREATE TEMP TABLE copied AS SELECT n, gen_random_uuid() AS id FROM generate_series(1, $1::int) n",
      [STORIES],
    );
    await client.query(
      `INSERT INTO articles (id, slug, source_key, headline, first_published_at, ${list})
       SELECT c.id, 'copy-' || c.n, NULL, a.headline || ' ' || c.n, a.first_published_at - c.n * interval '1 minute', ${list}
       FROM articles a, copied c WHERE a.id = $1`,
      [id],
    );
    for (const [table, column] of Object.entries({ article_bylines: "byline_id, role", article_topics: "topic_id" }))
      await client.query(
        `INSERT INTO ${table} (article_id, ${column}, position, published_at)
         SELECT c.id, ${column}, t.position, t.published_at FROM ${table} t, copied c WHERE t.article_id = $1`,
        [id],
      );
    await client.query("ANALYZE");
    return Array.from({ length: STORIES }, (_, index) => `/articles/copy-${index + 1}`);
  });
}

async function readAll(origin: string, paths: string[]): Promise<void> {
  const rest = [...paths];
  const reader = async () => {
    for (let path = rest.pop(); path; path = rest.pop()) {
      const { status } = await ask(origin + path, { headers: { "accept-encoding": "br" } });
      if (status !== 200) throw new Error(`${path} answered with ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
}
