import { change } from "@/lib/db/change";
import { tagsOfUses } from "@/lib/images/commands/tags-of-uses";
import { changedOrigins } from "@/lib/images/rules/origins";
import { enqueue } from "@/lib/jobs/enqueue";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

/** What is said of all of them alike; keywords are added to those each has. */
export type Alike = { creator?: string; credit?: string; copyright?: string; usageTerms?: string; keywords: string[] };

/** Says the same of many pictures; what is left out stays as each has it. The number that were changed. */
export async function describeMany(
  actor: Actor,
  ids: string[],
  { keywords, ...said }: Alike,
): Promise<Outcome<number>> {
  if (!may(actor, "image.manage")) return refused("You may not change many pictures at once.");
  if (keywords.length === 0 && Object.keys(said).length === 0) return refused("Nothing was said of them.");
  const count = await change(actor, async (tx, traces) => {
    const images = await tx.image.findMany({ where: { id: { in: ids } } });
    for (const image of images) {
      const data = { ...said, keywords: [...new Set([...image.keywords, ...keywords])] };
      await tx.image.update({ where: { id: image.id }, data: { ...data, origins: changedOrigins(image, data) } });
      await enqueue(tx, "develop-picture", { image: image.id }, { jobKey: `develop:${image.id}` });
      traces.tick(await tagsOfUses(tx, image.id));
      traces.audit("image.describe", "image", image.id, undefined, data);
    }
    return images.length;
  });
  return done(count);
}
