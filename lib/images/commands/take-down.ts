import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { SITE } from "@/lib/editions/tags";
import { tagsOfUses } from "@/lib/images/commands/tags-of-uses";
import { dropSharePicturesWith } from "@/lib/share-pictures/commands";
import { system } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

/**
 * Takes down every picture whose rights have run out: its row says when, its files and the share pictures that show it are
 * gone from storage when this answers, and no page shows it. The original stays, served to nobody. How many they were.
 */
export async function takeDownExpired(now: Date): Promise<number> {
  const expired = await db().image.findMany({
    where: { rightsExpireAt: { lte: now }, takenDownAt: null },
    select: { id: true },
    take: 50,
  });
  for (const { id } of expired) await takeDown(id, now);
  return expired.length;
}

async function takeDown(imageId: string, now: Date): Promise<void> {
  await change(system("worker"), async (tx, traces) => {
    const { count } = await tx.image.updateMany({
      where: { id: imageId, takenDownAt: null, rightsExpireAt: { lte: now } },
      data: { takenDownAt: now },
    });
    if (count === 0) return;
    const where = { imageId };
    const files = [...(await tx.rendition.findMany({ where })), ...(await tx.replacedFile.findMany({ where }))];
    await tx.rendition.deleteMany({ where });
    await tx.replacedFile.deleteMany({ where });
    await dropSharePicturesWith(tx, imageId);
    traces.tick(await tagsOfUses(tx, imageId));
    traces.tick([SITE], { hard: true });
    traces.audit("image.takeDown", "image", imageId, undefined, { takenDownAt: now.toISOString() });
    // Before the commit: should it fail, the picture is due again in a second, and its files are gone all the same.
    for (const { key } of files) await storage().delete(key);
  });
}
