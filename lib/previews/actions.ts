"use server";
import { z } from "zod";
import { endPreview, sharePreview } from "@/lib/previews/commands";
import { deskAction } from "@/lib/staff/desk-action";

export const shareDraft = deskAction(z.strictObject({ id: z.uuid(), days: z.int() }), (actor, input) =>
  sharePreview(actor, input),
);
export const endDraftLink = deskAction(z.strictObject({ id: z.uuid(), linkId: z.uuid() }), (actor, input) =>
  endPreview(actor, input),
);
