import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { change } from "@/lib/db/change";
import { db, type Tx } from "@/lib/db/client";
import { renditionKeyOf } from "@/lib/images/commands/keys";
import { withScratch } from "@/lib/images/commands/scratch";
import { tagsOfUses } from "@/lib/images/commands/tags-of-uses";
import { cuttingOf } from "@/lib/images/rules/crops";
import { planOf, type PlannedFile } from "@/lib/images/rules/plan";
import { sendToDarkroom } from "@/lib/pixels/send-to-darkroom";
import { promiseSharePicturesWith } from "@/lib/share-pictures/commands";
import { system } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

type Named = PlannedFile & { key: string };

/**
 * Makes a picture's files what its record says now: those it lacks are made, those it no longer wants give way; and its
 * placeholder. Safe to repeat. A page shows the old or the new, never a mixture. What changes meanwhile has promised another round.
 */
export async function developPicture(imageId: string): Promise<void> {
  const plan = await planNow(db(), imageId);
  if (!plan || (plan.missing.length === 0 && plan.stale.length === 0 && plan.image.placeholder)) return;
  const { sizes, placeholder } = await print(plan);
  await change(system("worker"), async (tx, traces) => {
    await tx.$queryRaw`SELECT id FROM images WHERE id = ${imageId}::uuid FOR UPDATE`;
    const still = await planNow(tx, imageId);
    if (!still || still.missing.some(({ key }) => !sizes.has(key))) return;
    const made = still.missing.map(({ crop: _, ...file }) => ({ ...file, imageId, bytes: sizes.get(file.key)! }));
    await tx.rendition.deleteMany({ where: { key: { in: still.stale } } });
    await tx.replacedFile.createMany({ data: still.stale.map((key) => ({ key, imageId })), skipDuplicates: true });
    await tx.replacedFile.deleteMany({ where: { key: { in: made.map(({ key }) => key) } } });
    await tx.rendition.createMany({ data: made });
    // Unless the file was replaced meanwhile: then the one printed is another's.
    if (placeholder)
      await tx.image.updateMany({ where: { id: imageId, hash: plan.image.hash }, data: { placeholder } });
    traces.tick(await tagsOfUses(tx, imageId));
    await promiseSharePicturesWith(tx, imageId);
  });
}

type Plan = NonNullable<Awaited<ReturnType<typeof planNow>>>;

async function planNow(tx: Pick<Tx, "image">, imageId: string) {
  const image = await tx.image.findUnique({ where: { id: imageId }, include: { renditions: true, handCrops: true } });
  if (!image || image.takenDownAt) return null;
  const { width, height } = image;
  const cutting = cuttingOf(image);
  const wanted = planOf({ width, height }, cutting).map((file) => ({
    ...file,
    key: renditionKeyOf(image.hash, file, cutting, image),
  }));
  const held = new Set(image.renditions.map(({ key }) => key));
  const wantedKeys = new Set(wanted.map(({ key }) => key));
  return {
    image,
    missing: wanted.filter(({ key }) => !held.has(key)),
    stale: [...held].filter((key) => !wantedKeys.has(key)),
  };
}

type Printed = { sizes: Map<string, number>; placeholder?: string };

/** Prints what is missing; the sizes of the files in bytes, by key. */
async function print({ image, missing }: Plan): Promise<Printed> {
  if (missing.length === 0 && image.placeholder) return { sizes: new Map() };
  const { creator, credit, copyright } = image;
  return withScratch(async (folder) => {
    const original = await storage().get(image.originalKey);
    if (!original) throw new Error(`The original of picture ${image.id} is missing from storage`);
    const file = path.join(folder, "original");
    await pipeline(original.stream, createWriteStream(file));
    const prints = missing.map(({ key: name, crop, width, height, format }) => ({ name, crop, width, height, format }));
    const answer = await sendToDarkroom({
      do: "print",
      ...{ file, folder: path.resolve(folder), prints, rights: { creator, credit, copyright } },
    });
    if (!("printed" in answer)) throw new Error(`Picture ${image.id} could not be printed`);
    const sizes = new Map<string, number>();
    for (const { key, format } of missing) sizes.set(key, await put(path.join(folder, key), { key, format }));
    return { sizes, placeholder: answer.placeholder };
  });
}

async function put(file: string, { key, format }: Pick<Named, "key" | "format">): Promise<number> {
  const bytes = await readFile(file);
  await storage().put(key, bytes, `image/${format.toLowerCase()}`);
  return bytes.length;
}
