import { readFile } from "node:fs/promises";
import { receiveImage } from "@/lib/images/commands/receive";
import type { Actor } from "@/lib/staff/permissions";
import { CREDIT, PICTURES } from "@/prisma/cast/pictures";

const FOLDER = new URL("../pictures/", import.meta.url);

/** Takes in every picture of the cast; their ids by file. */
export async function receivePictures(actor: Actor): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { file, alt, focal } of PICTURES) {
    const bytes = await readFile(new URL(file, FOLDER));
    const fields = { alt, credit: CREDIT, copyright: "Dateline", focalX: focal?.x, focalY: focal?.y };
    const outcome = await receiveImage(actor, { bytes, filename: file, fields });
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    ids.set(file, outcome.value.imageId);
  }
  return ids;
}
