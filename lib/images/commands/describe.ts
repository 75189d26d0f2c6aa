import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { tagsOfUses } from "@/lib/images/commands/tags-of-uses";
import { changedOrigins } from "@/lib/images/rules/origins";
import type { Description } from "@/lib/images/schema/description";
import { enqueue } from "@/lib/jobs/enqueue";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

/**
 * Says of a picture what it is and whose. What was typed has no origin in the file any longer. Rights that run again bring a
 * picture back that was taken down; rights that have run out take it down at the worker's next look at the clock.
 */
export async function describePicture(
  actor: Actor,
  { id, ...said }: Description & { id: string },
  now: Date,
): Promise<Outcome> {
  if (!may(actor, "image.write")) return refused("You may not add or change pictures.");
  const image = await db().image.findUnique({ where: { id } });
  if (!image) return refused("There is no such picture.");
  if (image.takenDownAt && !may(actor, "image.manage"))
    return refused("This picture was taken down; a photo editor may renew its rights.");
  const runs = !said.rightsExpireAt || said.rightsExpireAt > now;
  const takenDownAt = runs ? null : image.takenDownAt;
  const origins = changedOrigins(image, said);
  await change(actor, async (tx, traces) => {
    await tx.image.update({ where: { id }, data: { ...said, origins, takenDownAt } });
    await enqueue(tx, "develop-picture", { image: id }, { jobKey: `develop:${id}` });
    traces.tick(await tagsOfUses(tx, id));
    const before = Object.fromEntries(Object.keys(said).map((field) => [field, image[field as keyof typeof image]]));
    traces.audit("image.describe", "image", id, JSON.parse(JSON.stringify(before)), JSON.parse(JSON.stringify(said)));
  });
  return done(null);
}
