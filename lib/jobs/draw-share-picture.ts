import { z } from "zod";
import { drawSharePicture } from "@/lib/share-pictures/commands";

const payloadSchema = z.strictObject({ article: z.uuid() });

/** Brings one story's share picture up to date. */
export async function drawPromisedSharePicture(payload: unknown, now: Date): Promise<void> {
  await drawSharePicture(payloadSchema.parse(payload).article, now);
}
