import { z } from "zod";
import { developPicture } from "@/lib/images/commands/develop";

const payloadSchema = z.strictObject({ image: z.uuid() });

/** Brings one picture's files up to date. */
export async function developPromisedPicture(payload: unknown): Promise<void> {
  await developPicture(payloadSchema.parse(payload).image);
}
