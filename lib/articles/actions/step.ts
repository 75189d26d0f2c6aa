"use server";
import { z } from "zod";
import { approve } from "@/lib/articles/commands/approve";
import { assign } from "@/lib/articles/commands/assign";
import { askForChanges } from "@/lib/articles/commands/ask-for-changes";
import { goLive } from "@/lib/articles/commands/go-live";
import { dropEdit } from "@/lib/articles/commands/put-live";
import { restoreToDraft } from "@/lib/articles/commands/restore-to-draft";
import { setEnd } from "@/lib/articles/commands/set-end";
import { submit } from "@/lib/articles/commands/submit";
import { takeBack } from "@/lib/articles/commands/take-back";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { Change } from "@/lib/articles/schema";
import { deskAction } from "@/lib/staff/desk-action";

const said = z.string().max(5_000).optional();
const Steered = z.strictObject({ id: z.uuid(), version: z.int(), note: said });

/** The words of a note are read by the commands, which say what is wrong with them. */
const Gone = Steered.extend({
  local: z.string().max(40).optional(),
  offset: z.string().max(10).optional(),
  override: said,
  change: Change.optional(),
});

export const submitArticle = deskAction(Steered, (actor, steer) => submit(actor, steer));
export const approveArticle = deskAction(Steered, (actor, steer) => approve(actor, steer));
export const sendArticleBack = deskAction(Steered, (actor, steer) => askForChanges(actor, steer));
export const returnToDraft = deskAction(Steered, (actor, steer) => restoreToDraft(actor, steer));
export const takeBackStep = deskAction(z.strictObject({ id: z.uuid() }), (actor, story) => takeBack(actor, story));
export const bringLive = deskAction(Gone, (actor, going) => goLive(actor, going));
export const dropPendingEdit = deskAction(Steered, (actor, steer) => dropEdit(actor, steer));
export const withdrawArticle = deskAction(Steered.extend({ reason: z.string().max(5_000) }), (actor, steer) =>
  withdraw(actor, steer),
);
/** `at`: ISO 8601; the page has asked which moment a clock means. */
export const endArticle = deskAction(
  z.strictObject({
    id: z.uuid(),
    end: z.strictObject({ at: z.coerce.date(), reason: z.string().max(5_000) }).nullable(),
  }),
  (actor, input) => setEnd(actor, input),
);
export const assignArticle = deskAction(
  z.strictObject({ id: z.uuid(), assigneeId: z.uuid().nullable() }),
  (actor, input) => assign(actor, input),
);
