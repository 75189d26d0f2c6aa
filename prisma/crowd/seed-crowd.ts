import pg from "pg";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { getSetting } from "@/lib/settings/queries";
import { system } from "@/lib/staff/permissions";
import { reweighHeat } from "@/lib/views/commands";
import { EDITIONS } from "@/prisma/cast/newsroom";
import { fileBatch } from "@/prisma/crowd/file-batch";
import { openRoom, type Room } from "@/prisma/crowd/rooms";
import { editionAt, MOST_STORIES, numberOf, sourceKeyOf, storyAt } from "@/prisma/crowd/story-at";

/** Stories of one transaction: what is held in memory, and what a seed that is cut short loses. */
const BATCH = 250;

const actor = system("seed");

type Wanted = {
  /** How many there shall be in all. */
  articles: number;
  now?: Date;
  onProgress?: (filed: number) => void;
};

/**
 * Adds generated stories to the demo newsroom until there are so many, in both its editions. The same number is always the
 * same story, so a larger crowd holds the smaller one and a seed that was cut short goes on. Answers how many it filed.
 */
export async function seedCrowd({ articles, now = new Date(), onProgress }: Wanted): Promise<number> {
  const rooms = await db().$transaction(async (tx) => {
    const opened: Record<string, Room> = {};
    for (const cast of EDITIONS) opened[cast.code] = await openRoom(tx, cast);
    return opened;
  });
  const before = await countCrowd();
  for (let from = before; from < articles; from += BATCH) {
    const size = Math.min(BATCH, articles - from);
    const stories = Array.from({ length: size }, (_, index) => storyAt(from + index, rooms[editionAt(from + index)]!));
    await db().$transaction((tx) => fileBatch(tx, stories, now));
    onProgress?.(from + size);
  }
  if (before >= articles) return 0;
  await settle(articles - before);
  return articles - before;
}

/** Batches are filed whole and in order, so the last one's number tells. */
async function countCrowd(): Promise<number> {
  const last = await db().article.findFirst({
    where: { sourceKey: { gte: sourceKeyOf(0), lt: sourceKeyOf(MOST_STORIES) } },
    orderBy: { sourceKey: "desc" },
    select: { sourceKey: true },
  });
  return last?.sourceKey ? numberOf(last.sourceKey) + 1 : 0;
}

/** What is said and worked out once, when all are there. */
async function settle(filed: number): Promise<void> {
  const halfLife = await getSetting("popular.halfLifeHours");
  await change(actor, async (tx, traces) => {
    await reweighHeat(tx, halfLife);
    traces.tick(["site"]);
    traces.audit("crowd.seed", "site", "demo", undefined, { filed });
  });
  await tidy();
}

/** Statistics for the planner and the visibility that index-only scans need, at once. Longer than the client waits. */
async function tidy(): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      "VACUUM (ANALYZE) articles, article_bylines, article_topics, article_heat, article_views, corrections, bylines, topics",
    );
  } finally {
    await client.end();
  }
}
