import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { articleTag } from "@/lib/articles/tags";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { Prisma, type Image } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { FILE_ENDING, planCrops, planOf, type Focal, type PlannedFile } from "@/lib/images/rules";
import { FocalPoint, ImageFields } from "@/lib/images/schema";
import { imageTag } from "@/lib/images/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { DamagedPicture, inspect } from "@/lib/pixels/inspect";
import { RECIPE, render } from "@/lib/pixels/render";
import type { Rights } from "@/lib/pixels/rights";
import { promiseSharePicturesWith } from "@/lib/share-pictures/commands";
import { may, type Actor } from "@/lib/staff/permissions";
import { keyOf } from "@/lib/storage/keys";
import { storage } from "@/lib/storage/storage";

export type ReceivedFile = { bytes: Uint8Array; filename: string; fields: ImageFields };

const NOT_YOURS = "You may not add or change pictures.";

/**
 * Takes a picture in: keeps the file as received, makes every rendition, then writes the rows. The same file again is
 * the same picture: what was said of it before stays, only gaps are filled. Refuses anything but JPEG, PNG, WebP, AVIF
 * and GIF of at most 25 MB and 40 megapixels.
 */
export async function receiveImage(
  actor: Actor,
  { bytes, filename, fields }: ReceivedFile,
): Promise<Outcome<{ imageId: string }>> {
  if (!may(actor, "image.write")) return refused(NOT_YOURS);
  const parsed = ImageFields.safeParse(fields);
  if (!parsed.success) return refused(sentence(parsed.error.issues[0]), parsed.error.issues[0]?.path.join("."));
  const found = await inspect(bytes);
  if (typeof found === "string") return refused(`${filename}: ${found}`, "file");

  const said = parsed.data;
  const hash = createHash("sha256").update(bytes).digest();
  const known = await db().image.findUnique({ where: { hash } });
  if (known) return fillGaps(actor, known, said);

  const focal = { x: said.focalX, y: said.focalY };
  const originalKey = `originals/${keyOf(env().APP_SECRET, hash, ["original"], found.width, found.ending)}`;
  try {
    const renditions = await make(bytes, hash, planOf(found, focal), focal, said);
    await storage().put(originalKey, bytes, found.mime);
    const imageId = await change(actor, async (tx, traces) => {
      const { id } = await tx.image.create({
        data: {
          ...said,
          hash,
          originalKey,
          mime: found.mime,
          bytes: bytes.length,
          width: found.width,
          height: found.height,
          renditions: { create: renditions },
        },
        select: { id: true },
      });
      traces.audit("image.receive", "image", id, undefined, { filename, ...said });
      return id;
    });
    return done({ imageId });
  } catch (error) {
    if (error instanceof DamagedPicture) return refused(`${filename}: ${error.message}`, "file");
    // The same file was handed in twice at once: the other was faster, and wrote the same files under the same names.
    const twin = isTaken(error) && (await db().image.findUnique({ where: { hash } }));
    if (twin) return fillGaps(actor, twin, said);
    throw error;
  }
}

/** Makes the crops anew around another point. They get new addresses, so a page shows the old or the new, never a mixture. */
export async function moveFocalPoint(actor: Actor, imageId: string, point: FocalPoint): Promise<Outcome> {
  if (!may(actor, "image.write")) return refused(NOT_YOURS);
  const focal = FocalPoint.safeParse(point);
  if (!focal.success) return refused("The focal point lies outside the picture: x and y go from 0 to 1.", "focal");
  const image = await db().image.findUnique({ where: { id: imageId } });
  if (!image) return refused("There is no such picture.");
  const { x, y } = focal.data;
  if (image.focalX === x && image.focalY === y) return done(null);

  const original = await storage().get(image.originalKey);
  if (!original) throw new Error(`The original of picture ${imageId} is missing from storage`);
  const crops = await make(await buffer(original.stream), image.hash, planCrops(image, { x, y }), { x, y }, image);
  // The old crops' files stay: pages made a moment ago still show them.
  await change(actor, async (tx, traces) => {
    await tx.image.update({ where: { id: imageId }, data: { focalX: x, focalY: y } });
    await tx.rendition.deleteMany({ where: { imageId, shape: { not: "FULL" } } });
    await tx.rendition.createMany({ data: crops.map((crop) => ({ ...crop, imageId })) });
    const uses = await tx.imageUse.findMany({
      where: { imageId },
      select: { articleId: true },
      distinct: ["articleId"],
    });
    traces.tick([imageTag(imageId), ...uses.map(({ articleId }) => articleTag(articleId))]);
    await promiseSharePicturesWith(tx, imageId);
    traces.audit("image.focal", "image", imageId, { x: image.focalX, y: image.focalY }, { x, y });
  });
  return done(null);
}

async function make(bytes: Uint8Array, hash: Uint8Array, plan: PlannedFile[], focal: Focal, rights: Rights) {
  const made: Prisma.RenditionCreateManyImageInput[] = [];
  await render(bytes, plan, rights, async ({ shape, format, width, height }, content) => {
    const place = shape === "FULL" ? [] : [focal.x, focal.y];
    const spec = [RECIPE, shape, ...place, rights.creator, rights.credit, rights.copyright];
    const key = keyOf(env().APP_SECRET, hash, spec, width, FILE_ENDING[format]);
    await storage().put(key, content, `image/${format.toLowerCase()}`);
    made.push({ shape, format, width, height, bytes: content.length, key });
  });
  return made;
}

async function fillGaps(
  actor: Actor,
  known: Image,
  said: Rights & { alt: string; caption: string },
): Promise<Outcome<{ imageId: string }>> {
  if (known.takenDownAt) return refused("This picture was taken down and may not be used again.", "file");
  const gaps = (["caption", "credit", "creator", "copyright"] as const).filter((field) => !known[field] && said[field]);
  // A picture marked decorative has no alt on purpose.
  const filled = Object.fromEntries(
    [...(known.alt || known.decorative || !said.alt ? [] : (["alt"] as const)), ...gaps].map((field) => [
      field,
      said[field],
    ]),
  );
  if (Object.keys(filled).length > 0) {
    await change(actor, async (tx, traces) => {
      await tx.image.update({ where: { id: known.id }, data: filled });
      traces.tick([imageTag(known.id)]);
      traces.audit("image.describe", "image", known.id, undefined, filled);
    });
  }
  return done({ imageId: known.id });
}

function sentence(issue: { path: PropertyKey[]; message: string } | undefined): string {
  return issue
    ? `${issue.path.join(".") || "The picture's description"}: ${issue.message}.`
    : "The picture's description is not usable.";
}

function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
