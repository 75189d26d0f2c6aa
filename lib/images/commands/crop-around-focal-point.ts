import { change } from "@/lib/db/change";
import { enqueue } from "@/lib/jobs/enqueue";
import { HandCrop } from "@/lib/images/schema";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

/** Forgets what somebody drew for one shape: it is cut around the focal point again. */
export async function cropAroundFocalPoint(actor: Actor, imageId: string, shape: HandCrop["shape"]): Promise<Outcome> {
  if (!may(actor, "image.write")) return refused("You may not add or change pictures.");
  const drawn = await change(actor, async (tx, traces) => {
    const [crop] = await tx.handCrop.findMany({ where: { imageId, shape } });
    if (!crop) return null;
    await tx.handCrop.delete({ where: { imageId_shape: { imageId, shape } } });
    await enqueue(tx, "develop-picture", { image: imageId }, { jobKey: `develop:${imageId}` });
    traces.audit("image.crop", "image", imageId, crop, { shape });
    return crop;
  });
  return drawn ? done(null) : refused("This crop follows the focal point already.");
}
