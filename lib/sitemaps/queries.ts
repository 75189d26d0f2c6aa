import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { getEdition, listEditions } from "@/lib/editions/queries";
import { pathOf } from "@/lib/editions/rules";
import type { Edition } from "@/lib/editions/schema";
import { frameTag, listsTag, SITE } from "@/lib/editions/tags";
import type { Lookup } from "@/lib/redirects/schema";
import { CHUNK_SIZE, chunkOf, NEWS_HOURS, NEWS_SIZE, partsOf } from "@/lib/sitemaps/rules";
import type { Chunk, Listed, ListedChunk, News, NewsStory } from "@/lib/sitemaps/schema";

/** Every file of the sitemap, of all editions. Two statements an edition. */
export async function getSitemapIndex(): Promise<Lookup<ListedChunk[]>> {
  const editions = await listEditions();
  const chunks = await Promise.all(editions.map(chunksOf));
  return { found: { is: "found", value: chunks.flat() }, tags: [SITE, ...editions.flatMap(tagsFor)] };
}

/** What a file of the sitemap lists, by its name. A part of a month keeps its stories: later ones come after them. */
export async function getSitemap(name: string): Promise<Lookup<Listed[]>> {
  const chunk = chunkOf(name);
  const edition = chunk && (await getEdition(chunk.code));
  if (!edition) return { found: { is: "absent" }, tags: [SITE] };
  const value = chunk.list === "rooms" ? await listRooms(edition, chunk.part) : await listStories(edition, chunk);
  return { found: value.length ? { is: "found", value } : { is: "absent" }, tags: [SITE, ...tagsFor(edition)] };
}

/**
 * What was first published in the last two days, of all editions, oldest first: in one file, or as many as `part` counts.
 * Without a part: everything, or the number of parts when it takes several.
 */
export async function getNews(now: Date, part?: number): Promise<Lookup<News>> {
  const editions = await listEditions();
  const tags = [SITE, ...editions.flatMap(tagsFor)];
  if (part === 0) return { found: { is: "absent" }, tags: [SITE] };
  const since = new Date(now.getTime() - NEWS_HOURS * 3_600_000).toISOString();
  if (part === undefined) {
    const [row] = await db().$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM (${news(since)}) listed`;
    const parts = partsOf(row?.count ?? 0, NEWS_SIZE);
    if (parts > 1) return { found: { is: "found", value: { parts } }, tags };
  }
  const rows = await db().$queryRaw<NewsRow[]>`
    ${news(since)} ORDER BY a.first_published_at, a.id LIMIT ${NEWS_SIZE} OFFSET ${((part ?? 1) - 1) * NEWS_SIZE}`;
  if (part !== undefined && rows.length === 0) return { found: { is: "absent" }, tags };
  const stories = rows.map(({ code, isDefault, slug, publishedAt, ...story }) => ({
    ...story,
    path: pathOf({ code, isDefault }, "articles", slug),
    publishedAt: publishedAt.toISOString(),
  }));
  return { found: { is: "found", value: { stories } }, tags };
}

type NewsRow = Omit<NewsStory, "path" | "publishedAt"> & {
  code: string;
  isDefault: boolean;
  slug: string;
  publishedAt: Date;
};

const news = (since: string) => Prisma.sql`
  SELECT e.code, e.is_default AS "isDefault", e.title AS publication, e.language, a.slug, a.headline,
    a.first_published_at AS "publishedAt"
  FROM editions e JOIN articles a ON a.edition_id = e.id AND a.state = 'PUBLISHED'
    AND a.first_published_at > ${since}::timestamptz`;

const tagsFor = (edition: Edition) => [frameTag(edition.id), listsTag(edition.id)];

type Counted = { list: Chunk["list"]; count: number; changedAt: Date };

async function chunksOf({ id, code }: Edition): Promise<ListedChunk[]> {
  const lists = await db().$queryRaw<Counted[]>`
    SELECT 'rooms' AS list, count(*)::int, max(at) AS "changedAt" FROM (${rooms(id)}) listed HAVING count(*) > 0
    UNION ALL (
      SELECT to_char(month, 'YYYY-MM') AS list, listed.count, listed.at
      FROM (
        SELECT min(first_published_at) AT TIME ZONE 'UTC' AS first, max(first_published_at) AT TIME ZONE 'UTC' AS last
        FROM articles WHERE edition_id = ${id}::uuid AND state = 'PUBLISHED') bounds
      CROSS JOIN LATERAL generate_series(date_trunc('month', first), last, interval '1 month') AS month
      CROSS JOIN LATERAL (
        -- Month by month: each is one stretch of the index, which holds all that is asked.
        SELECT count(*)::int AS count, max(greatest(first_published_at, revised_at)) AS at
        FROM articles WHERE edition_id = ${id}::uuid AND state = 'PUBLISHED'
          AND first_published_at >= month AT TIME ZONE 'UTC'
          AND first_published_at < (month + interval '1 month') AT TIME ZONE 'UTC') listed
      WHERE listed.count > 0 ORDER BY month)`;
  return lists.flatMap(({ list, count, changedAt }) =>
    Array.from({ length: partsOf(count, CHUNK_SIZE) }, (_, index) => ({
      chunk: { code, list, part: index + 1 },
      changedAt: changedAt.toISOString(),
    })),
  );
}

async function listRooms(edition: Edition, part: number): Promise<Listed[]> {
  const rows = await db().$queryRaw<{ room: string; slug: string; at: Date }[]>`
    SELECT room, slug, at FROM (${rooms(edition.id)}) listed ORDER BY rank, id ${pageOf(part)}`;
  return rows.map(({ room, slug, at }) => ({
    path: pathOf(edition, ...[room, slug].filter(Boolean)),
    changedAt: at.toISOString(),
  }));
}

/** The edition's lists that are not empty, each with the newest of its stories, and its static pages. */
const rooms = (editionId: string) => Prisma.sql`
  SELECT * FROM (
    SELECT 0 AS rank, e.id, r.room, '' AS slug, (
      SELECT first_published_at FROM articles WHERE edition_id = e.id AND state = 'PUBLISHED'
      ORDER BY first_published_at DESC, id DESC LIMIT 1) AS at
    FROM editions e CROSS JOIN (VALUES (''), ('latest')) r (room) WHERE e.id = ${editionId}::uuid
    UNION ALL SELECT 1, s.id, 'sections', s.slug, (
      SELECT first_published_at FROM articles WHERE section_id = s.id AND state = 'PUBLISHED'
      ORDER BY first_published_at DESC, id DESC LIMIT 1)
    FROM sections s WHERE s.edition_id = ${editionId}::uuid
    UNION ALL SELECT 2, t.id, 'topics', t.slug, (
      SELECT published_at FROM article_topics WHERE topic_id = t.id AND published_at IS NOT NULL
      ORDER BY published_at DESC, article_id DESC LIMIT 1)
    FROM topics t WHERE t.edition_id = ${editionId}::uuid
    UNION ALL SELECT 3, b.id, 'staff', b.slug, (
      SELECT published_at FROM article_bylines WHERE byline_id = b.id AND published_at IS NOT NULL
      ORDER BY published_at DESC, article_id DESC LIMIT 1)
    FROM bylines b WHERE b.edition_id = ${editionId}::uuid
    UNION ALL SELECT 4, p.id, 'pages', p.slug, p.updated_at
    FROM static_pages p WHERE p.edition_id = ${editionId}::uuid AND p.published) every
  WHERE at IS NOT NULL`;

async function listStories(edition: Edition, { list, part }: Chunk): Promise<Listed[]> {
  const [year = 0, month = 0] = list.split("-").map(Number);
  const from = new Date(Date.UTC(year, month - 1)).toISOString();
  const to = new Date(Date.UTC(year, month)).toISOString();
  const rows = await db().$queryRaw<{ slug: string; changedAt: Date }[]>`
    SELECT slug, greatest(first_published_at, revised_at) AS "changedAt" FROM articles
    WHERE edition_id = ${edition.id}::uuid AND state = 'PUBLISHED'
      AND first_published_at >= ${from}::timestamptz AND first_published_at < ${to}::timestamptz
    ORDER BY first_published_at, id ${pageOf(part)}`;
  return rows.map(({ slug, changedAt }) => ({
    path: pathOf(edition, "articles", slug),
    changedAt: changedAt.toISOString(),
  }));
}

const pageOf = (part: number) => Prisma.sql`LIMIT ${CHUNK_SIZE} OFFSET ${(part - 1) * CHUNK_SIZE}`;
