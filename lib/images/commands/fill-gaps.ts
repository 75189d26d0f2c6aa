import { change } from "@/lib/db/change";
import type { Image } from "@/lib/db/generated/client";
import type { TakenIn } from "@/lib/images/commands/take-in";
import type { UploadFields } from "@/lib/images/schema";
import { imageTag } from "@/lib/images/tags";
import { enqueue } from "@/lib/jobs/enqueue";
import { done, refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** A file that is here already: what was said of it before stays, only gaps are filled. */
export async function fillGaps(actor: Actor, known: Image, said: UploadFields): Promise<Outcome<TakenIn>> {
  if (known.takenDownAt) return refused("This picture was taken down and may not be used again.", "file");
  const fields = ["caption", "credit", "creator", "copyright"] as const;
  const gaps = fields.filter((field) => !known[field] && said[field]);
  // A picture marked decorative has no alt on purpose.
  const named = known.alt || known.decorative || !said.alt ? gaps : (["alt", ...gaps] as const);
  const filled = Object.fromEntries(named.map((field) => [field, said[field]]));
  if (named.length > 0) {
    await change(actor, async (tx, traces) => {
      await tx.image.update({ where: { id: known.id }, data: filled });
      await enqueue(tx, "develop-picture", { image: known.id }, { jobKey: `develop:${known.id}` });
      traces.tick([imageTag(known.id)]);
      traces.audit("image.describe", "image", known.id, undefined, filled);
    });
  }
  return done({ imageId: known.id, known: true });
}
