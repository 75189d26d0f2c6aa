import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { isTaken } from "@/lib/images/commands/is-taken";
import { originalKeyOf } from "@/lib/images/commands/keys";
import { withScratch } from "@/lib/images/commands/scratch";
import type { TakenIn, Upload } from "@/lib/images/commands/take-in";
import { areAlike } from "@/lib/images/rules/hand-crops";
import { plainName, prefill } from "@/lib/images/rules/prefill";
import { enqueue } from "@/lib/jobs/enqueue";
import { done, refused, type Outcome } from "@/lib/outcome";
import { sendToDarkroom } from "@/lib/pixels/send-to-darkroom";
import { PICTURE_ENDINGS } from "@/lib/pixels/sniff";
import { may, type Actor } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

/**
 * Puts another file in a picture's place, everywhere it is used: a better scan, a retouched one. What is said of the picture
 * stays, and the file fills what nobody said; crops drawn by hand stay where the proportions do. The worker prints it; until
 * then the old prints stand.
 */
export async function replacePicture(
  actor: Actor,
  imageId: string,
  { file, filename }: Omit<Upload, "fields">,
): Promise<Outcome<TakenIn>> {
  if (!may(actor, "image.manage")) return refused("You may not replace pictures.");
  const image = await db().image.findUnique({ where: { id: imageId } });
  if (!image) return refused("There is no such picture.");
  if (image.takenDownAt) return refused("This picture was taken down: renew its rights first.");
  const sum = createHash("sha256");
  await pipeline(createReadStream(file), sum);
  const hash = sum.digest() as Buffer<ArrayBuffer>;
  const twin = await db().image.findUnique({ where: { hash }, select: { id: true } });
  if (twin) return refused(TWIN, "file");
  const answer = await withScratch((folder) => sendToDarkroom({ do: "prove", file, folder, width: 1, said: null }));
  const name = plainName(filename);
  if (!("proof" in answer)) return refused(`${name}: ${"fault" in answer ? answer.fault : ""}`, "file");
  const { mime, bytes, width, height, words } = answer.proof;
  const originalKey = originalKeyOf(hash, width, PICTURE_ENDINGS[mime]);
  await storage().put(originalKey, createReadStream(file), mime);
  const replaced = change(actor, async (tx, traces) => {
    const { origins, keywords, takenAt, ...found } = prefill(words, image);
    await tx.image.update({
      where: { id: imageId },
      data: {
        ...{ hash, originalKey, mime, bytes, width, height, filename: name, placeholder: "", ...found },
        ...(image.keywords.length ? {} : { keywords }),
        ...(image.takenAt ? {} : { takenAt }),
        origins: { ...origins, ...(image.origins as object) },
      },
    });
    if (!areAlike(image, { width, height })) await tx.handCrop.deleteMany({ where: { imageId } });
    await enqueue(tx, "develop-picture", { image: imageId }, { jobKey: `develop:${imageId}` });
    traces.audit("image.replace", "image", imageId, { filename: image.filename }, { filename: name });
  });
  try {
    await replaced;
  } catch (error) {
    if (isTaken(error)) return refused(TWIN, "file");
    throw error;
  }
  return done({ imageId, known: false });
}

const TWIN = "This very file is in the library already.";
