import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { articleTag } from "@/lib/articles/tags";
import { change } from "@/lib/db/change";
import { db, type Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { enqueue, type JobOptions } from "@/lib/jobs/enqueue";
import { drawShareCard, SHARE_RECIPE, SHARE_SIZE, type ShareCard } from "@/lib/pixels/share-card";
import { getSetting } from "@/lib/settings/queries";
import { getShareSubject } from "@/lib/share-pictures/queries";
import { cardOf, isAged } from "@/lib/share-pictures/rules";
import type { ShareSubject } from "@/lib/share-pictures/schema";
import { system } from "@/lib/staff/permissions";
import { keyOf } from "@/lib/storage/keys";
import { storage } from "@/lib/storage/storage";

/** Promises a story its share picture, in the transaction of the change that made it another: the worker draws or removes it. */
export function promiseSharePicture(
  tx: Tx,
  articleId: string,
  options: Pick<JobOptions, "priority"> = {},
): Promise<void> {
  return enqueue(tx, "draw-share-picture", { article: articleId }, { ...options, jobKey: `share:${articleId}` });
}

/** The same for every story that a picture leads. */
export async function promiseSharePicturesWith(tx: Tx, imageId: string): Promise<void> {
  const led = await tx.imageUse.findMany({ where: { imageId, place: "HERO" }, select: { articleId: true } });
  for (const { articleId } of led) await promiseSharePicture(tx, articleId);
}

/** The share pictures of every story that a picture leads, gone with their files at once; the worker draws others. */
export async function dropSharePicturesWith(tx: Tx, imageId: string): Promise<void> {
  const led = await tx.imageUse.findMany({ where: { imageId, place: "HERO" }, select: { articleId: true } });
  for (const { articleId } of led) {
    await tx.$queryRaw`SELECT id FROM articles WHERE id = ${articleId}::uuid FOR UPDATE`;
    await remove(tx, articleId);
    await promiseSharePicture(tx, articleId);
  }
}

/**
 * Makes a story's share picture what the story is now: drawn when it is live, removed with its files when it is not. Safe
 * to repeat. What changes while it draws has promised another, which comes after.
 */
export async function drawSharePicture(articleId: string, now: Date): Promise<void> {
  const days = await getSetting("stories.ageWarningDays");
  const wanted = planOf(await getShareSubject(db(), articleId), days, now);
  const current = await db().sharePicture.findFirst({ where: { articleId, retiredAt: null } });
  if (wanted && current && current.key === wanted.key && current.aged === wanted.aged) return;
  const drawn = wanted?.card && (await draw(wanted.card, wanted.subject.photo));
  await change(system("worker"), async (tx, traces) => {
    await tx.$queryRaw`SELECT id FROM articles WHERE id = ${articleId}::uuid FOR UPDATE`;
    const still = planOf(await getShareSubject(tx, articleId), days, now);
    if (!still) return remove(tx, articleId);
    if (still.key !== wanted?.key) return;
    const { key, aged, subject } = still;
    // While the story is locked: nobody removes files of its that this has just put.
    if (key && drawn) await storage().put(key, drawn, "image/jpeg");
    await tx.sharePicture.updateMany({ where: { articleId, retiredAt: null }, data: { retiredAt: now } });
    const row = { articleId, key, aged, publishedAt: subject.publishedAt, madeAt: now, retiredAt: null };
    if (key) await tx.sharePicture.upsert({ where: { key }, create: row, update: row });
    else await tx.sharePicture.create({ data: row });
    traces.tick([articleTag(subject.id)]);
  });
}

const A_ROUND = 200;

/**
 * Promises share pictures to stories that lack one, newest first, and new ones to those that have come of age, or no
 * longer are: at most 200 of each.
 */
export async function promiseOverdueSharePictures(now: Date): Promise<void> {
  const days = await getSetting("stories.ageWarningDays");
  const threshold = days ? new Date(now.getTime() - days * 86_400_000).toISOString() : "-infinity";
  await db().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      (SELECT a.id FROM articles a
       WHERE a.state = 'PUBLISHED'
         AND NOT EXISTS (SELECT FROM share_pictures s WHERE s.article_id = a.id AND s.retired_at IS NULL)
       ORDER BY a.first_published_at DESC LIMIT ${A_ROUND})
      UNION ALL
      (SELECT article_id FROM share_pictures
       WHERE retired_at IS NULL AND NOT aged AND published_at <= ${threshold}::timestamptz LIMIT ${A_ROUND})
      UNION ALL
      (SELECT article_id FROM share_pictures
       WHERE retired_at IS NULL AND aged AND published_at > ${threshold}::timestamptz LIMIT ${A_ROUND})`;
    for (const { id } of rows) await promiseSharePicture(tx, id);
  });
}

/** Hourly, by the worker: the files of pictures that another replaced more than a day ago. */
export async function forgetSharePictures(now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - 86_400_000);
  const old = await db().sharePicture.findMany({ where: { retiredAt: { lt: yesterday } }, take: 1_000 });
  for (const { id, articleId, key } of old) {
    await db().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM articles WHERE id = ${articleId}::uuid FOR UPDATE`;
      const { count } = await tx.sharePicture.deleteMany({ where: { id, retiredAt: { lt: yesterday } } });
      if (count && key) await storage().delete(key);
    });
  }
}

type Plan = { subject: ShareSubject; aged: boolean; card: ShareCard | null; key: string | null };

function planOf(subject: ShareSubject | null, days: number, now: Date): Plan | null {
  if (!subject) return null;
  const aged = isAged(subject.publishedAt, days, now);
  const card = cardOf(subject, aged);
  return { subject, aged, card, key: card && nameOf(subject, card) };
}

function nameOf({ id, photo }: ShareSubject, card: ShareCard): string {
  const content = createHash("sha256")
    .update(JSON.stringify([id, photo, card]))
    .digest();
  return keyOf(env().APP_SECRET, content, ["share", SHARE_RECIPE], SHARE_SIZE.width, "jpg");
}

async function draw(card: ShareCard, photo: string | null): Promise<Buffer> {
  const file = photo ? await storage().get(photo) : null;
  return drawShareCard(card, file && (await buffer(file.stream)));
}

/** Under the story's lock: a picture drawn for what it was a moment ago is put under the same lock, or not at all. */
async function remove(tx: Tx, articleId: string): Promise<void> {
  const rows = await tx.sharePicture.findMany({ where: { articleId }, select: { key: true } });
  await tx.sharePicture.deleteMany({ where: { articleId } });
  for (const { key } of rows) if (key) await storage().delete(key);
}
