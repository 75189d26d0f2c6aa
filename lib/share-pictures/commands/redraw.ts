import { db, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { enqueue } from "@/lib/jobs/enqueue";
import { promiseSharePicture } from "@/lib/share-pictures/commands";
import type { Redrawing } from "@/lib/share-pictures/schema";

/** Stories promised at a time: the queue never holds more of one renaming than these. */
const A_BATCH = 200;
/** Behind whatever else waits; the next batch behind the pictures of this one. */
const LATER = 10;
const LAST = 20;

/** Promises new share pictures to all live stories of what was renamed, in the transaction of the renaming. */
export function promiseRedrawing(tx: Tx, what: Pick<Redrawing, "room" | "id">): Promise<void> {
  return enqueue(tx, "redraw-share-pictures", what, { jobKey: `shares:${what.room}:${what.id}`, priority: LAST });
}

/** Promises share pictures to the next `take` stories, newest first, and the rest of the work after them. */
export async function redrawNext({ room, id, before }: Redrawing, take = A_BATCH): Promise<void> {
  const under = room === "section" ? Prisma.sql`section_id` : Prisma.sql`edition_id`;
  const older = before
    ? Prisma.sql`AND (first_published_at, id) < (${before.publishedAt}::timestamptz, ${before.id}::uuid)`
    : Prisma.empty;
  await db().$transaction(async (tx) => {
    const stories = await tx.$queryRaw<{ id: string; publishedAt: string }[]>`
      SELECT id, first_published_at::text AS "publishedAt" FROM articles
      WHERE ${under} = ${id}::uuid AND state = 'PUBLISHED' ${older}
      ORDER BY first_published_at DESC, id DESC LIMIT ${take}`;
    for (const story of stories) await promiseSharePicture(tx, story.id, { priority: LATER });
    const last = stories.at(-1);
    if (!last || stories.length < take) return;
    await enqueue(tx, "redraw-share-pictures", { room, id, before: last }, { priority: LAST });
  });
}
