import { cacheLife, cacheTag } from "next/cache";
import { isDatabaseAway } from "@/lib/db/away";
import { SITE } from "@/lib/editions/tags";
import type { Found } from "@/lib/outcome";
import type { Lookup } from "@/lib/redirects/schema";

/** Kept until a tag ticks; no longer than ten minutes, for what carries no tag (a story's related ones). */
const LASTING = { stale: 300, revalidate: 600, expire: 31_536_000 };
/** A list beside the stories: with the page's own half minute it is never more than a minute old. */
const PASSING = { stale: 300, revalidate: 30, expire: 86_400 };
const DAILY = { stale: 300, revalidate: 86_400, expire: 31_536_000 };

/** The edition's param while the app is built, when there is no database to ask. */
export const NO_EDITION = "_";

/**
 * The inside of every cached lookup ("use cache" stands in the caller): files the answer under its tags, says by tag what
 * status the page is to have, and turns a database that is away into an answer that nobody keeps.
 */
export async function answered<T>(lookup: () => Promise<Lookup<T>>): Promise<Found<T>> {
  cacheLife(LASTING);
  cacheTag(SITE);
  const result = await unlessAway(lookup);
  if (result === AWAY) return { is: "broken" };
  const { found, tags } = result;
  if (tags.length) cacheTag(...tags);
  if (found.is === "absent") cacheTag("answer:404");
  if (found.is === "gone") cacheTag("answer:410");
  return found;
}

/** The same for lists that live half a minute, most without a tag; an empty one while the database is away. */
export async function listed<T>(list: () => Promise<T[]>, tags: string[] = []): Promise<T[]> {
  cacheLife(PASSING);
  cacheTag(SITE, ...tags);
  const result = await unlessAway(list);
  return result === AWAY ? [] : result;
}

/** The same for lists that a page is about, kept until one of `tags` ticks. */
export async function listedUnder<T>(tags: string[], list: () => Promise<T[]>): Promise<T[]> {
  cacheLife(LASTING);
  cacheTag(SITE, ...tags);
  const result = await unlessAway(list);
  return result === AWAY ? [] : result;
}

/** The same for what the calendar alone changes: looked at again every day. `otherwise` while the database is away. */
export async function daily<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  cacheLife(DAILY);
  cacheTag(SITE);
  const result = await unlessAway(read);
  return result === AWAY ? otherwise : result;
}

const AWAY = Symbol("the database is away");

async function unlessAway<T>(read: () => Promise<T>): Promise<T | typeof AWAY> {
  try {
    return await read();
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    cacheTag("answer:503");
    return AWAY;
  }
}
