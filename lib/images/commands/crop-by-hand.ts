import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { faultOfPart } from "@/lib/images/rules/hand-crops";
import { HandCrop } from "@/lib/images/schema";
import { enqueue } from "@/lib/jobs/enqueue";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

/**
 * Cuts one shape of a picture as drawn, wherever its focal point lies. The worker cuts it anew, under new addresses; until
 * then the old files stand.
 */
export async function cropByHand(actor: Actor, imageId: string, drawn: HandCrop): Promise<Outcome> {
  if (!may(actor, "image.write")) return refused("You may not add or change pictures.");
  const parsed = HandCrop.safeParse(drawn);
  if (!parsed.success) return refused("A crop is a part of the picture: numbers from 0 to 1.", "crop");
  const { shape, ...part } = parsed.data;
  const image = await db().image.findUnique({ where: { id: imageId }, include: { handCrops: { where: { shape } } } });
  if (!image) return refused("There is no such picture.");
  const fault = faultOfPart(shape, image, part);
  if (fault) return refused(fault, "crop");
  await change(actor, async (tx, traces) => {
    const key = { imageId, shape };
    await tx.handCrop.upsert({ where: { imageId_shape: key }, create: { ...key, ...part }, update: part });
    await enqueue(tx, "develop-picture", { image: imageId }, { jobKey: `develop:${imageId}` });
    traces.audit("image.crop", "image", imageId, image.handCrops[0], { shape, ...part });
  });
  return done(null);
}
