import { getStory, listLatest } from "@/lib/articles/queries";
import { getCorrections } from "@/lib/corrections/queries";
import { db } from "@/lib/db/client";
import { DEFAULT } from "@/lib/editions/queries";
import { getFeed } from "@/lib/feeds/queries";
import { getNews, getSitemap, getSitemapIndex } from "@/lib/sitemaps/queries";
import { listPopular } from "@/lib/views/queries";

/** A read that readers wait for; `turn` counts up, so that it need not be the same rows every time. */
export type Read = { name: string; run(turn: number): Promise<unknown> };

/** Stories of one page of a list, as its pages ask for them: one more tells whether there is another page. */
const PAGE = 20;
const DEEP = 5_000;
const SAMPLE = 50;

/** Where the crowd's default edition has the most to read. */
export type Places = { editionId: string; code: string; sectionId: string; topicId: string; bylineId: string };

export async function findPlaces(): Promise<Places> {
  const [places] = await db().$queryRaw<Places[]>`
    SELECT e.id AS "editionId", e.code,
      (SELECT a.section_id FROM articles a WHERE a.edition_id = e.id AND a.state = 'PUBLISHED'
       GROUP BY 1 ORDER BY count(*) DESC LIMIT 1) AS "sectionId",
      (SELECT l.topic_id FROM article_topics l JOIN topics t ON t.id = l.topic_id AND t.edition_id = e.id
       GROUP BY 1 ORDER BY count(*) DESC LIMIT 1) AS "topicId",
      (SELECT l.byline_id FROM article_bylines l JOIN bylines b ON b.id = l.byline_id AND b.edition_id = e.id
       GROUP BY 1 ORDER BY count(*) DESC LIMIT 1) AS "bylineId"
    FROM editions e WHERE e.is_default`;
  if (!places) throw new Error("There is no newsroom to read.");
  return places;
}

/** Reads whose time may not depend on how many stories there are. */
export async function readsOf(places: Places, now: Date): Promise<Read[]> {
  const { editionId, code } = places;
  const slugs = await sampleSlugs(editionId);
  return [
    ...listsOf(places).map(({ name, where }) => ({
      name,
      run: () => listLatest({ editionId, ...where, take: PAGE + 1 }),
    })),
    { name: "article", run: (turn) => getStory(code, slugs[turn % slugs.length]!) },
    { name: "popular", run: () => listPopular({ editionId, take: PAGE, now }) },
    { name: "corrections", run: () => getCorrections(editionId) },
    { name: "feed of the edition", run: () => getFeed(DEFAULT) },
  ];
}

/** Page 5,000 of each list, or its last one where it ends before. */
export async function deepReadsOf(places: Places): Promise<(Read & { of: string; page: number })[]> {
  const { editionId } = places;
  return Promise.all(
    listsOf(places).map(async ({ name, where, ids }) => {
      const count = await ids.count();
      const page = Math.max(1, Math.min(DEEP, Math.floor(count / PAGE)));
      const after = page > 1 ? await ids.at((page - 1) * PAGE - 1) : undefined;
      return {
        name: `${name}, page ${page}`,
        of: name,
        page,
        run: () => listLatest({ editionId, ...where, take: PAGE + 1, after }),
      };
    }),
  );
}

/** What machines ask for now and then; the index of the sitemap has to count. */
export async function machineReadsOf(now: Date): Promise<Read[]> {
  const index = await getSitemapIndex();
  const chunks = index.found.is === "found" ? index.found.value : [];
  const stories = chunks.filter(({ chunk }) => chunk.list !== "rooms").map(({ chunk }) => chunk);
  const name = ({ code, list, part }: (typeof stories)[number]) => `${code}-${list}-${part}.xml`;
  return [
    { name: "sitemap, index", run: () => getSitemapIndex() },
    { name: "sitemap, a month", run: (turn) => getSitemap(name(stories[turn % stories.length]!)) },
    { name: "news sitemap", run: () => getNews(now) },
  ];
}

function listsOf({ editionId, sectionId, topicId, bylineId }: Places) {
  const published = { editionId, state: "PUBLISHED" as const };
  const order = [{ firstPublishedAt: "desc" as const }, { id: "desc" as const }];
  const of = (where: object) => ({
    count: () => db().article.count({ where: { ...published, ...where } }),
    at: async (skip: number) => {
      const found = await db().article.findFirst({
        where: { ...published, ...where },
        orderBy: order,
        skip,
        select: { id: true },
      });
      return found?.id;
    },
  });
  return [
    { name: "latest", where: {}, ids: of({}) },
    { name: "section", where: { sectionId }, ids: of({ sectionId }) },
    { name: "topic", where: { topicId }, ids: of({ topics: { some: { topicId } } }) },
    { name: "byline", where: { bylineId }, ids: of({ bylines: { some: { bylineId } } }) },
  ];
}

async function sampleSlugs(editionId: string): Promise<string[]> {
  const rows = await db().article.findMany({
    where: { editionId, state: "PUBLISHED" },
    orderBy: { slug: "asc" },
    take: SAMPLE,
    select: { slug: true },
  });
  return rows.map(({ slug }) => slug);
}
