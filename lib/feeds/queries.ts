import { listLatest, listStories } from "@/lib/articles/queries";
import { articleTag } from "@/lib/articles/tags";
import { getBylinePage } from "@/lib/bylines/queries";
import { bylineListTag } from "@/lib/bylines/tags";
import { getCorrections } from "@/lib/corrections/queries";
import type { CorrectionNote } from "@/lib/corrections/schema";
import { db } from "@/lib/db/client";
import { DEFAULT, getDefaultEdition, getEdition } from "@/lib/editions/queries";
import { pathOf } from "@/lib/editions/rules";
import type { Edition } from "@/lib/editions/schema";
import { frameTag, listsTag, SITE } from "@/lib/editions/tags";
import type { Feed, FeedRoom } from "@/lib/feeds/schema";
import type { Lookup } from "@/lib/redirects/schema";
import { getSectionPage } from "@/lib/sections/queries";
import { sectionListTag } from "@/lib/sections/tags";
import { getSetting } from "@/lib/settings/queries";
import { getTopicPage } from "@/lib/topics/queries";
import { topicListTag } from "@/lib/topics/tags";

const NEWEST = 30;

/** The list whose feed is asked for; the whole edition's when absent. */
export type FeedPlace = { room: FeedRoom; slug: string };

/** What a feed's address answers, by edition code or DEFAULT. `moved` names the page's address, not yet its feed's. */
export async function getFeed(code: string, place?: FeedPlace): Promise<Lookup<Feed>> {
  const at = await editionAt(code, ...(place ? [place.room, place.slug] : []));
  if (at.found.is !== "found") return { found: at.found, tags: at.tags };
  const { tags } = at;
  const edition = at.found.value;
  const list = place ? await listOf(edition, place) : wholeOf(edition);
  if (list.found.is !== "found") return { found: list.found, tags: [...tags, ...list.tags] };

  const { where, ...shown } = list.found.value;
  const newest = await listLatest({ editionId: edition.id, ...where, take: NEWEST });
  const [stories, hub] = await Promise.all([listStories(newest.map((story) => story.id)), getSetting("feeds.hub")]);
  return {
    found: { is: "found", value: { ...shown, edition, stories, hub } },
    tags: [...tags, ...list.tags, ...stories.map((story) => articleTag(story.id))],
  };
}

/** The same of an edition's corrections. */
export async function getCorrectionsFeed(code: string): Promise<Lookup<{ edition: Edition; notes: CorrectionNote[] }>> {
  const at = await editionAt(code, "corrections");
  if (at.found.is !== "found") return { found: at.found, tags: at.tags };
  const edition = at.found.value;
  const { found, tags } = await getCorrections(edition.id);
  if (found.is !== "found") return { found, tags };
  return { found: { is: "found", value: { edition, notes: found.value } }, tags: [...at.tags, ...tags] };
}

/** The edition of a code or DEFAULT; moved, to where the segments lead without a code, when it is the default one's. */
async function editionAt(code: string, ...segments: string[]): Promise<Lookup<Edition>> {
  const edition = code === DEFAULT ? await getDefaultEdition() : await getEdition(code);
  if (!edition) return { found: { is: "absent" }, tags: [SITE] };
  const tags = [SITE, frameTag(edition.id)];
  const isAstray = edition.isDefault && code !== DEFAULT;
  return {
    found: isAstray ? { is: "moved", to: pathOf(edition, ...segments) } : { is: "found", value: edition },
    tags,
  };
}

const LIST_TAG = /^(?:lists|section-list|topic-list|byline-list):([0-9a-f-]{36})$/;

/** The pages with a feed that some of the tags touch, sections' parents included; paths from the root. One statement. */
export async function listFeedPages(tags: string[]): Promise<string[]> {
  const ids = tags.flatMap((tag) => LIST_TAG.exec(tag)?.[1] ?? []);
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<{ code: string; isDefault: boolean; room: string; slug: string }[]>`
    SELECT e.code, e.is_default AS "isDefault", listed.room, listed.slug
    FROM (
      SELECT id AS edition_id, '' AS room, '' AS slug FROM editions WHERE id = ANY (${ids}::uuid[])
      UNION ALL SELECT edition_id, 'sections', slug FROM sections
        WHERE id = ANY (${ids}::uuid[]) OR id IN (SELECT parent_id FROM sections WHERE id = ANY (${ids}::uuid[]))
      UNION ALL SELECT edition_id, 'topics', slug FROM topics WHERE id = ANY (${ids}::uuid[])
      UNION ALL SELECT edition_id, 'staff', slug FROM bylines WHERE id = ANY (${ids}::uuid[])) listed
    JOIN editions e ON e.id = listed.edition_id
    ORDER BY e.code, listed.room, listed.slug`;
  return rows.map(({ room, slug, ...edition }) => pathOf(edition, ...[room, slug].filter(Boolean)));
}

type Where = { sectionIds?: string[]; topicId?: string; bylineId?: string };
type List = Pick<Feed, "title" | "description" | "path"> & { where: Where };

function wholeOf(edition: Edition): Lookup<List> {
  const { title, description } = edition;
  return {
    found: { is: "found", value: { title, description, path: pathOf(edition), where: {} } },
    tags: [listsTag(edition.id)],
  };
}

async function listOf(edition: Edition, { room, slug }: FeedPlace): Promise<Lookup<List>> {
  const { found, tags } = await pageOf(edition.code, room, slug);
  if (found.is !== "found") return { found, tags };
  const { name, path, about } = found.value;
  const [where, listTags] = LISTS[room](found.value);
  return {
    found: { is: "found", value: { title: `${name} | ${edition.title}`, description: about, path, where } },
    tags: [...tags, ...listTags],
  };
}

const LISTS: Record<FeedRoom, (page: Page) => [Where, string[]]> = {
  sections: ({ id, familyIds = [id] }) => [{ sectionIds: familyIds }, familyIds.map(sectionListTag)],
  topics: ({ id }) => [{ topicId: id }, [topicListTag(id)]],
  staff: ({ id }) => [{ bylineId: id }, [bylineListTag(id)]],
};

type Page = { id: string; name: string; path: string; about: string; familyIds?: string[] };

async function pageOf(code: string, room: FeedRoom, slug: string): Promise<Lookup<Page>> {
  switch (room) {
    case "sections":
      return withAbout(await getSectionPage(code, slug), (section) => section.description);
    case "topics":
      return withAbout(await getTopicPage(code, slug), (topic) => topic.description);
    case "staff":
      return withAbout(await getBylinePage(code, slug), (byline) => byline.bio);
  }
}

function withAbout<T extends Omit<Page, "about">>(
  { found, tags }: Lookup<T>,
  about: (page: T) => string,
): Lookup<Page> {
  if (found.is !== "found") return { found, tags };
  const { id, name, path, familyIds } = found.value;
  return { found: { is: "found", value: { id, name, path, familyIds, about: about(found.value) } }, tags };
}
