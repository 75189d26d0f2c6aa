import { z } from "zod";

/** The steps that can be taken with many articles at once: none that readers see. */
export const BULK_STEPS = ["submit", "approve", "restoreToDraft"] as const;
export type BulkStep = (typeof BULK_STEPS)[number];

export const Bulk = z.strictObject({
  step: z.enum(BULK_STEPS),
  articles: z
    .array(z.strictObject({ id: z.uuid(), version: z.int() }))
    .min(1)
    .max(100),
});

export type BulkResult = { done: string[]; refused: { id: string; message: string }[] };
