"use server";
import { z } from "zod";
import { autosave } from "@/lib/articles/commands/autosave";
import { discard } from "@/lib/articles/commands/discard";
import { restore } from "@/lib/articles/commands/restore";
import { save } from "@/lib/articles/commands/save";
import { deskAction } from "@/lib/staff/desk-action";

const number = z.int().min(0);
/** The command reads the text itself, and says which field is at fault. */
const Written = z.strictObject({ id: z.uuid(), version: number, content: z.unknown(), copy: number });

export const autosaveArticle = deskAction(Written, (actor, input) => autosave(actor, input));
export const saveArticle = deskAction(Written, (actor, input) => save(actor, input));
export const discardCopy = deskAction(z.strictObject({ id: z.uuid(), copy: number }), (actor, input) =>
  discard(actor, input),
);
export const restoreRevision = deskAction(z.strictObject({ id: z.uuid(), version: number, number }), (actor, input) =>
  restore(actor, input),
);
