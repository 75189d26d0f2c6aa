import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { FocalPoint } from "@/lib/images/schema";
import { enqueue } from "@/lib/jobs/enqueue";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

/** Moves what every crop is cut around. The worker cuts them anew, under new addresses; until then the old ones stand. */
export async function moveFocalPoint(actor: Actor, imageId: string, point: FocalPoint): Promise<Outcome> {
  if (!may(actor, "image.write")) return refused("You may not add or change pictures.");
  const focal = FocalPoint.safeParse(point);
  if (!focal.success) return refused("The focal point lies outside the picture: x and y go from 0 to 1.", "focal");
  const image = await db().image.findUnique({ where: { id: imageId } });
  if (!image) return refused("There is no such picture.");
  const { x, y } = focal.data;
  if (image.focalX === x && image.focalY === y) return done(null);
  await change(actor, async (tx, traces) => {
    await tx.image.update({ where: { id: imageId }, data: { focalX: x, focalY: y } });
    await enqueue(tx, "develop-picture", { image: imageId }, { jobKey: `develop:${imageId}` });
    traces.audit("image.focal", "image", imageId, { x: image.focalX, y: image.focalY }, { x, y });
  });
  return done(null);
}
