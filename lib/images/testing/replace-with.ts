import { writeFile } from "node:fs/promises";
import path from "node:path";
import { replacePicture } from "@/lib/images/commands/replace";
import { withScratch } from "@/lib/images/commands/scratch";
import type { Actor } from "@/lib/staff/permissions";

/** Puts a file in a picture's place, as it comes in from the desk. */
export function replaceWith(actor: Actor, imageId: string, bytes: Uint8Array) {
  return withScratch(async (folder) => {
    const file = path.join(folder, "new");
    await writeFile(file, bytes);
    return replacePicture(actor, imageId, { file, filename: "better.jpg" });
  });
}
