import { z } from "zod";

/** A form's input that was left empty stands for `instead`. */
export function emptyAs<const I, S extends z.ZodType>(instead: I, schema: S) {
  return z.union([z.literal("").transform(() => instead), schema]);
}

/** A form's checkbox: it sends "on", or nothing at all. */
export const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");
