import { change } from "@/lib/db/change";
import { listUses, type Use } from "@/lib/images/queries/uses";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

/** Deletes a picture that nothing uses, with all its files. */
export async function removePicture(actor: Actor, imageId: string): Promise<Outcome> {
  if (!may(actor, "image.manage")) return refused("You may not delete pictures.");
  const outcome = await change(actor, async (tx, traces): Promise<Outcome<string[]>> => {
    // Whoever puts it to use meanwhile waits for this, and finds it gone.
    await tx.$queryRaw`SELECT id FROM images WHERE id = ${imageId}::uuid FOR UPDATE`;
    const image = await tx.image.findUnique({
      where: { id: imageId },
      include: { renditions: { select: { key: true } }, replaced: { select: { key: true } } },
    });
    if (!image) return refused("There is no such picture.");
    const uses = await listUses(imageId, tx);
    if (uses.length) return refused(`The picture is in use: ${namesOf(uses)}.`);
    await tx.image.delete({ where: { id: imageId } });
    traces.audit("image.delete", "image", imageId, { filename: image.filename, credit: image.credit });
    return done([image.originalKey, ...[...image.renditions, ...image.replaced].map(({ key }) => key)]);
  });
  if (!outcome.ok) return outcome;
  // A process that dies here leaves files without rows: the hourly sweep takes them.
  for (const key of outcome.value) await storage().delete(key);
  return done(null);
}

function namesOf(uses: Use[]): string {
  return uses
    .slice(0, 3)
    .map(({ name }) => name)
    .join("; ");
}
