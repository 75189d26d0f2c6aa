import { tagsOfPage, tagsOfStory } from "@/lib/articles/tags";
import { storyOf } from "@/lib/articles/rules";
import type { Story, StoryRow, Teaser } from "@/lib/articles/schema";
import { imageIdsOf } from "@/lib/body/rules";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ArticleState } from "@/lib/db/generated/enums";
import { isSlug } from "@/lib/redirects/rules";
import { getRedirect, getRedirectIn } from "@/lib/redirects/queries";
import type { Lookup } from "@/lib/redirects/schema";
import { addressTag } from "@/lib/redirects/tags";
import { pictureJson, teaserJson } from "@/lib/teasers/queries";
import { teaserOf } from "@/lib/teasers/rules";
import type { TeaserRow } from "@/lib/teasers/schema";

/** No list is longer, whatever is asked. */
const MAX_TAKE = 100;
const RELATED = 8;

/**
 * What the address of a story answers, with the tags to file the answer under. Found only while PUBLISHED. One statement;
 * a second on a miss, for old addresses.
 */
export async function getStory(editionCode: string, slug: string): Promise<Lookup<Story>> {
  if (!isSlug(slug)) return getRedirectIn(editionCode, "articles", slug);
  const [row] = await db().$queryRaw<AddressRow[]>`
    SELECT e.id AS "editionId", a.id, a.state, a.withdrawn_reason AS "reason",
      CASE WHEN a.state = 'PUBLISHED' THEN ${storyJson(relatedJson)} END AS story
    FROM editions e
    LEFT JOIN articles a ON a.edition_id = e.id AND a.slug = ${slug}
    LEFT JOIN LATERAL (${relatedIds}) near ON a.state = 'PUBLISHED'
    WHERE e.code = ${editionCode}`;
  if (!row) return { found: { is: "absent" }, tags: [] };
  if (row.story) return { found: { is: "found", value: storyOf(row.story) }, tags: tagsFor(row.editionId, row.story) };
  const { editionId, id, state, reason } = row;
  if (id && state === "WITHDRAWN") {
    return { found: { is: "gone", reason: reason ?? "" }, tags: tagsOfStory({ id, editionId, slug }) };
  }
  const old = await getRedirect(editionId, "articles", slug);
  return { found: old.found, tags: [addressTag(editionId, "articles", slug), ...old.tags] };
}

type Latest = {
  editionId: string;
  /** At most one of these four. `sectionIds`: the stories of all of them in one list. */
  sectionId?: string;
  sectionIds?: string[];
  topicId?: string;
  bylineId?: string;
  take: number;
  /** The id of the last story of the page before. */
  after?: string;
};

/** Newest first by first publication, of an edition, a section, a topic or a byline. One statement, keyset. */
export async function listLatest(asked: Latest): Promise<Teaser[]> {
  const rows = await db().$queryRaw<{ teaser: TeaserRow }[]>`
    SELECT ${teaserJson()} AS teaser
    FROM (${latestIds(asked)}) listed
    JOIN articles a ON a.id = listed.id
    JOIN editions e ON e.id = a.edition_id
    ORDER BY a.first_published_at DESC, a.id DESC`;
  return rows.map((row) => teaserOf(row.teaser));
}

/** Those of the stories that are published, in the order given. One statement. */
export async function listTeasers(ids: string[]): Promise<Teaser[]> {
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<{ teaser: TeaserRow }[]>`
    SELECT ${teaserJson()} AS teaser
    FROM unnest(${ids.slice(0, MAX_TAKE)}::uuid[]) WITH ORDINALITY AS listed (id, place)
    JOIN articles a ON a.id = listed.id AND a.state = 'PUBLISHED'
    JOIN editions e ON e.id = a.edition_id
    ORDER BY listed.place`;
  return rows.map((row) => teaserOf(row.teaser));
}

/** The same whole, as feeds and mails carry them: without related stories. One statement. */
export async function listStories(ids: string[]): Promise<Story[]> {
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<{ story: StoryRow }[]>`
    SELECT ${storyJson(Prisma.sql`'[]'::json`)} AS story
    FROM unnest(${ids.slice(0, MAX_TAKE)}::uuid[]) WITH ORDINALITY AS listed (id, place)
    JOIN articles a ON a.id = listed.id AND a.state = 'PUBLISHED'
    JOIN editions e ON e.id = a.edition_id
    ORDER BY listed.place`;
  return rows.map((row) => storyOf(row.story));
}

type AddressRow = {
  editionId: string;
  id: string | null;
  state: ArticleState | null;
  reason: string | null;
  story: StoryRow | null;
};

const storyJson = (related: Prisma.Sql) => Prisma.sql`json_build_object(
  'teaser', ${teaserJson("all")}, 'body', a.body, 'revisedAt', a.revised_at, 'sensitive', a.sensitive,
  'share', (SELECT s.key FROM share_pictures s WHERE s.article_id = a.id AND s.retired_at IS NULL),
  'bylines', (
    SELECT coalesce(json_agg(json_build_object(
      'id', b.id, 'slug', b.slug, 'name', b.name, 'kind', b.kind, 'role', ab.role, 'title', b.title, 'bio', b.bio,
      'sameAs', b.same_as) ORDER BY ab.position), '[]')
    FROM article_bylines ab JOIN bylines b ON b.id = ab.byline_id WHERE ab.article_id = a.id),
  'topics', (
    SELECT coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) ORDER BY at.position), '[]')
    FROM article_topics at JOIN topics t ON t.id = at.topic_id WHERE at.article_id = a.id),
  'pictures', (
    SELECT coalesce(json_agg(${pictureJson("all")}), '[]')
    FROM image_uses u JOIN images i ON i.id = u.image_id
    WHERE u.article_id = a.id AND u.place = 'BODY'),
  'corrections', (
    SELECT coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'text', c.text, 'at', c.at)
      ORDER BY c.at DESC), '[]')
    FROM corrections c WHERE c.article_id = a.id),
  'translations', (
    SELECT coalesce(json_agg(json_build_object(
      'id', o.id, 'slug', o.slug, 'headline', o.headline, 'language', o.language,
      'edition', json_build_object('code', oe.code, 'isDefault', oe.is_default)) ORDER BY oe.position, oe.code), '[]')
    FROM articles o JOIN editions oe ON oe.id = o.edition_id
    WHERE o.translation_group = a.translation_group AND o.id <> a.id AND o.state = 'PUBLISHED'),
  'related', ${related})`;

const relatedJson = Prisma.sql`(
  SELECT coalesce(json_agg(${teaserJson()} ORDER BY k.place), '[]')
  FROM unnest(near.ids) WITH ORDINALITY AS k (id, place)
  JOIN articles a ON a.id = k.id JOIN editions e ON e.id = a.edition_id)`;

/** Of the story `a`: the editor's picks, then the newest of its topics; two sensitive stories never side by side. */
const relatedIds = Prisma.sql`
  SELECT array_agg(best.id ORDER BY best.rank, best.at DESC, best.id DESC) AS ids
  FROM (
    SELECT every.id, min(every.rank) AS rank, max(every.at) AS at
    FROM (
      (SELECT o.id, p.position::bigint AS rank, o.first_published_at AS at
       FROM related_picks p JOIN articles o ON o.id = p.related_id
       WHERE p.article_id = a.id AND o.id <> a.id AND o.edition_id = a.edition_id AND o.state = 'PUBLISHED'
         AND NOT (o.sensitive AND a.sensitive)
       ORDER BY p.position LIMIT ${RELATED})
      UNION ALL
      SELECT newest.id, 9999999999 AS rank, newest.at
      FROM article_topics mine
      CROSS JOIN LATERAL (
        SELECT o.id, x.published_at AS at
        FROM article_topics x JOIN articles o ON o.id = x.article_id
        WHERE x.topic_id = mine.topic_id AND x.published_at IS NOT NULL AND x.article_id <> a.id
          AND o.state = 'PUBLISHED' AND NOT (o.sensitive AND a.sensitive)
        ORDER BY x.published_at DESC, x.article_id DESC LIMIT ${RELATED}) newest
      WHERE mine.article_id = a.id) every
    GROUP BY every.id ORDER BY rank, at DESC, every.id DESC LIMIT ${RELATED}) best`;

function tagsFor(editionId: string, row: StoryRow): string[] {
  const { teaser } = row;
  return tagsOfPage({
    id: teaser.id,
    editionId,
    slug: teaser.slug,
    sectionId: teaser.section.id,
    bylineIds: row.bylines.map((byline) => byline.id),
    topicIds: row.topics.map((topic) => topic.id),
    imageIds: [...(teaser.hero ? [teaser.hero.id] : []), ...imageIdsOf(row.body)],
    shownIds: [...row.related, ...row.translations].map((shown) => shown.id),
  });
}

/** A page of ids, each through the partial index that its list has. */
function latestIds({ editionId, sectionId, sectionIds, topicId, bylineId, take, after }: Latest): Prisma.Sql {
  const limit = Prisma.sql`LIMIT ${bounded(take)}`;
  if (topicId) {
    return Prisma.sql`SELECT l.article_id AS id FROM article_topics l
      WHERE l.topic_id = ${topicId}::uuid AND l.published_at IS NOT NULL ${olderLink(after)}
      ORDER BY l.published_at DESC, l.article_id DESC ${limit}`;
  }
  if (bylineId) {
    // Distinct: one name may stand over a story in two roles.
    return Prisma.sql`SELECT DISTINCT ON (l.published_at, l.article_id) l.article_id AS id FROM article_bylines l
      WHERE l.byline_id = ${bylineId}::uuid AND l.published_at IS NOT NULL ${olderLink(after)}
      ORDER BY l.published_at DESC, l.article_id DESC ${limit}`;
  }
  const newest = (room: Prisma.Sql) => Prisma.sql`SELECT l.id, l.first_published_at FROM articles l
    WHERE ${room} AND l.state = 'PUBLISHED' ${after ? Prisma.sql`AND (l.first_published_at, l.id) < ${keyOf(after)}` : Prisma.empty}
    ORDER BY l.first_published_at DESC, l.id DESC ${limit}`;
  const [only, ...more] = sectionIds ?? (sectionId ? [sectionId] : []);
  if (!only) return newest(Prisma.sql`l.edition_id = ${editionId}::uuid`);
  if (more.length === 0) return newest(Prisma.sql`l.section_id = ${only}::uuid`);
  // A page of each section's own index, and of those the newest: as fast on any page.
  return Prisma.sql`SELECT l.id FROM unnest(${[only, ...more]}::uuid[]) room (id)
    CROSS JOIN LATERAL (${newest(Prisma.sql`l.section_id = room.id`)}) l
    ORDER BY l.first_published_at DESC, l.id DESC ${limit}`;
}

const olderLink = (after?: string) =>
  after ? Prisma.sql`AND (l.published_at, l.article_id) < ${keyOf(after)}` : Prisma.empty;

/** The place of a story in every list; looked up, since its time has microseconds that an address would lose. */
const keyOf = (id: string) =>
  Prisma.sql`((SELECT mark.first_published_at FROM articles mark WHERE mark.id = ${id}::uuid), ${id}::uuid)`;

const bounded = (take: number) => Math.max(0, Math.min(MAX_TAKE, Math.trunc(take)));
