"use server";
import { z } from "zod";
import { endPreview, lookAtOwn, sharePreview } from "@/lib/previews/commands";
import { deskAction } from "@/lib/staff/desk-action";
import type { Session } from "@/lib/staff/queries/session";
import { requireStaffSession } from "@/lib/staff/session";

export const lookAtDraft = deskAction(
  z.strictObject({ id: z.uuid() }),
  (session: Session, input) => lookAtOwn(session, input),
  requireStaffSession,
);
export const shareDraft = deskAction(z.strictObject({ id: z.uuid(), days: z.int() }), (actor, input) =>
  sharePreview(actor, input),
);
export const endDraftLink = deskAction(z.strictObject({ id: z.uuid(), linkId: z.uuid() }), (actor, input) =>
  endPreview(actor, input),
);
