import { getStory, listLatest } from "@/lib/articles/queries";
import { getStoryPicture } from "@/lib/articles/queries/story-picture";
import { ageOf } from "@/lib/articles/rules";
import type { Age, Story, Teaser } from "@/lib/articles/schema";
import type { StoryPicture } from "@/lib/articles/schema/story-picture";
import { listsTag } from "@/lib/editions/tags";
import { sectionListTag } from "@/lib/sections/tags";
import { topicListTag } from "@/lib/topics/tags";
import { bylineListTag } from "@/lib/bylines/tags";
import type { Found } from "@/lib/outcome";
import { answered, daily, listed, listedUnder } from "@/lib/reading";
import { getSetting } from "@/lib/settings/queries";
import { listPopular } from "@/lib/views/queries";
import type { Period } from "@/lib/views/schema";

/** What a story's address answers. */
export async function readStory(editionCode: string, slug: string): Promise<Found<Story>> {
  "use cache";
  return answered(() => getStory(editionCode, slug));
}

/** What the address of a story's nth picture answers. */
export async function readStoryPicture(
  editionCode: string,
  slug: string,
  number: number,
): Promise<Found<StoryPicture>> {
  "use cache";
  return answered(() => getStoryPicture(editionCode, slug, number));
}

/** Whether a story says how old it is, and what: looked at again every day. */
export async function readAge(publishedAt: string): Promise<Age | null> {
  "use cache";
  return daily(async () => {
    const days = await getSetting("stories.ageWarningDays");
    return ageOf(new Date(publishedAt), days, new Date());
  }, null);
}

/** Newest stories for the boxes beside a story: at most a minute old, ticked by nobody. */
export async function readLatestBeside(editionId: string, sectionId: string | null, take: number): Promise<Teaser[]> {
  "use cache";
  return listed(() => listLatest({ editionId, sectionId: sectionId ?? undefined, take }));
}

/** Most read stories of an edition or of one section, filled up with the newest where traffic is thin. */
export async function readPopular(editionId: string, sectionId: string | null, take: number): Promise<Teaser[]> {
  "use cache";
  return listed(() => listPopular({ editionId, sectionIds: sectionId ? [sectionId] : [], take, now: new Date() }));
}

/** The same for the front page, which is about what it lists: their wording is never behind, their order half a minute. */
export async function readPopularOnFront(editionId: string, sectionId: string | null, take: number): Promise<Teaser[]> {
  "use cache";
  const sectionIds = sectionId ? [sectionId] : [];
  return listed(() => listPopular({ editionId, sectionIds, take, now: new Date() }), [listsTag(editionId)]);
}

/** The same of a period and of any number of sections; of the whole edition when there are none. */
export async function readPopularOf(
  editionId: string,
  sectionIds: string[],
  period: Period,
  take: number,
): Promise<Teaser[]> {
  "use cache";
  return listed(() => listPopular({ editionId, sectionIds, period, take, now: new Date() }));
}

/** The newest of an edition, for the pages that are about them. */
export async function readLatest(editionId: string, take: number): Promise<Teaser[]> {
  "use cache";
  return listedUnder([listsTag(editionId)], () => listLatest({ editionId, take }));
}

export async function readSectionList(editionId: string, sectionId: string, take: number): Promise<Teaser[]> {
  "use cache";
  return listedUnder([sectionListTag(sectionId)], () => listLatest({ editionId, sectionIds: [sectionId], take }));
}

/** The same of a section and all that stand under it. */
export async function readFamilyList(editionId: string, sectionIds: string[], take: number): Promise<Teaser[]> {
  "use cache";
  return listedUnder(sectionIds.map(sectionListTag), () => listLatest({ editionId, sectionIds, take }));
}

export async function readTopicList(editionId: string, topicId: string, take: number): Promise<Teaser[]> {
  "use cache";
  return listedUnder([topicListTag(topicId)], () => listLatest({ editionId, topicId, take }));
}

export async function readBylineList(editionId: string, bylineId: string, take: number): Promise<Teaser[]> {
  "use cache";
  return listedUnder([bylineListTag(bylineId)], () => listLatest({ editionId, bylineId, take }));
}
