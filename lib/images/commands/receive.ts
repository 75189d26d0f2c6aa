import { writeFile } from "node:fs/promises";
import path from "node:path";
import { developPicture } from "@/lib/images/commands/develop";
import { withScratch } from "@/lib/images/commands/scratch";
import { takeIn } from "@/lib/images/commands/take-in";
import { ImageFields } from "@/lib/images/schema";
import { done, refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

export type ReceivedFile = { bytes: Uint8Array; filename: string; fields: ImageFields };

/** For importers and the seed: takes a described picture in and makes all its files before it answers. */
export async function receiveImage(
  actor: Actor,
  { bytes, filename, fields }: ReceivedFile,
): Promise<Outcome<{ imageId: string }>> {
  const parsed = ImageFields.safeParse(fields);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(
      `${issue!.path.join(".") || "The picture's description"}: ${issue!.message}.`,
      issue!.path.join("."),
    );
  }
  const outcome = await withScratch(async (folder) => {
    const file = path.join(folder, "received");
    await writeFile(file, bytes);
    return takeIn(actor, { file, filename, fields: parsed.data });
  });
  if (!outcome.ok) return outcome;
  await developPicture(outcome.value.imageId);
  return done({ imageId: outcome.value.imageId });
}
