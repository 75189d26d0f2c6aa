import { db } from "@/lib/db/client";
import { getEdition } from "@/lib/editions/queries";
import type { ImportedStory } from "@/lib/imports/schema";
import { system } from "@/lib/staff/permissions";
import { countViews } from "@/lib/views/commands";
import type { View } from "@/lib/views/schema";
import { arrangeFrontOf } from "@/prisma/cast/arrange-fronts";
import { fileStory } from "@/prisma/cast/file-story";
import { EDITIONS, type CastEdition } from "@/prisma/cast/newsroom";
import { openNewsroom } from "@/prisma/cast/open-newsroom";
import { readCast } from "@/prisma/cast/read-cast";
import { receivePictures } from "@/prisma/cast/receive-pictures";
import { STATES } from "@/prisma/cast/states";

export type Seeded = { pictures: number; stories: number };

/** A setting that stands while the demo is being made: a seed that was cut short is finished by the next. */
export const UNFINISHED = "demo.unfinished";

const actor = system("seed");

/**
 * Fills a database with the demo newsroom. What an earlier run already did is left alone, so one that was interrupted is
 * finished by the next. `now` is when its readers read.
 */
export async function seedDemo(now = new Date()): Promise<Seeded> {
  // Read whole before anything is written: a bad file leaves the database empty.
  const casts = await Promise.all(EDITIONS.map(async (cast) => ({ cast, read: await readCast(cast.code) })));
  const images = await receivePictures(actor);
  let stories = 0;
  await db().setting.upsert({ where: { key: UNFINISHED }, create: { key: UNFINISHED, value: true }, update: {} });
  for (const [position, { cast, read }] of casts.entries()) {
    if (!(await getEdition(cast.code))) await openNewsroom(actor, cast, position, images);
    stories += await fileStories(cast, read, images, now);
  }
  await db().setting.delete({ where: { key: UNFINISHED } });
  return { pictures: images.size, stories };
}

/** Whether the newsroom here is the demo's: every edition of it, and no other. */
export async function isDemo(): Promise<boolean> {
  const found = await db().edition.findMany({ select: { id: true } });
  const ids = new Set(EDITIONS.map(({ id }) => id));
  return found.length === ids.size && found.every(({ id }) => ids.has(id));
}

async function fileStories(
  cast: CastEdition,
  read: ImportedStory[],
  images: Map<string, string>,
  now: Date,
): Promise<number> {
  const edition = await getEdition(cast.code);
  if (!edition) throw new Error(`The edition ${cast.code} could not be opened.`);
  const filed = new Map<string, string>();
  const views: View[] = [];
  let fresh = 0;
  for (const story of read) {
    const { slug } = story.front;
    const state = STATES[cast.code]?.[slug] ?? {};
    const known = await db().article.findUnique({
      where: { sourceKey: `demo:${cast.code}:${slug}` },
      select: { id: true },
    });
    const id = known?.id ?? (await fileStory(actor, { edition, story, state, images, filed }));
    filed.set(slug, id);
    if (known) continue;
    fresh += 1;
    views.push(...readersOf(id, state.readers ?? 0, now));
  }
  await countViews(views);
  await arrangeFrontOf(actor, cast, filed);
  return fresh;
}

/** So many readers within the last few hours, each once: enough for Popular to have an order. */
function readersOf(articleId: string, readers: number, now: Date): View[] {
  return Array.from({ length: readers }, (_, reader) => ({
    articleId,
    address: `192.0.2.${reader}`,
    agent: "The demo's readers",
    at: new Date(now.getTime() - (reader % 12) * 20 * 60_000),
  }));
}
