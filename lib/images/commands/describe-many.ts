import { change } from "@/lib/db/change";
import { tagsOfUses } from "@/lib/images/commands/tags-of-uses";
import { changedOrigins } from "@/lib/images/rules/origins";
import { Description } from "@/lib/images/schema/description";
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
  return change(actor, async (tx, traces): Promise<Outcome<number>> => {
    const images = await tx.image.findMany({ where: { id: { in: ids } } });
    if (images.length === 0) return refused("There are no such pictures.");
    const described = images.map((image) => ({ image, words: [...new Set([...image.keywords, ...keywords])] }));
    const full = described.find(({ words }) => !Description.shape.keywords.safeParse(words).success);
    if (full) return refused(`${full.image.filename} would have more than 100 keywords.`, "keywords");
    for (const { image, words } of described) {
      const data = { ...said, keywords: words };
      await tx.image.update({ where: { id: image.id }, data: { ...data, origins: changedOrigins(image, data) } });
      await enqueue(tx, "develop-picture", { image: image.id }, { jobKey: `develop:${image.id}` });
      traces.tick(await tagsOfUses(tx, image.id));
      const before = Object.keys(data).map((field) => [field, image[field as keyof typeof data]]);
      traces.audit("image.describe", "image", image.id, Object.fromEntries(before), data);
    }
    return done(images.length);
  });
}
