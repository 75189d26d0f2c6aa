import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { listUses } from "@/lib/images/queries/uses";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

/** Deletes a picture that nothing uses, with all its files. */
export async function removePicture(actor: Actor, imageId: string): Promise<Outcome> {
  if (!may(actor, "image.manage")) return refused("You may not delete pictures.");
  const uses = await listUses(imageId);
  if (uses.length)
    return refused(
      `The picture is in use: ${uses
        .map(({ name }) => name)
        .slice(0, 3)
        .join("; ")}.`,
    );
  const image = await db().image.findUnique({
    where: { id: imageId },
    include: { renditions: { select: { key: true } }, replaced: { select: { key: true } } },
  });
  if (!image) return refused("There is no such picture.");
  await change(actor, async (tx, traces) => {
    await tx.image.delete({ where: { id: imageId } });
    traces.audit("image.delete", "image", imageId, { filename: image.filename, credit: image.credit });
  });
  // A process that dies here leaves files without rows: the hourly sweep takes them.
  for (const { key } of [...image.renditions, ...image.replaced]) await storage().delete(key);
  await storage().delete(image.originalKey);
  return done(null);
}
