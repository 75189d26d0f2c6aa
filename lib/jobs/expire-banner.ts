import { z } from "zod";
import { expireBanner as expire } from "@/lib/banners/commands";
import { system } from "@/lib/staff/permissions";

const payloadSchema = z.strictObject({ banner: z.uuid() });

/** At the moment a banner's time is over: the pages that were made with it are made anew. */
export async function expireBanner(payload: unknown): Promise<void> {
  const { banner: id } = payloadSchema.parse(payload);
  await expire(system("worker"), { id });
}
