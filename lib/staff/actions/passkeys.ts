"use server";

import { done, refused, type Outcome } from "@/lib/outcome";
import { remember, sent, useOf } from "@/lib/staff/actions/browser";
import * as commands from "@/lib/staff/commands/passkeys";
import { signOut } from "@/lib/staff/commands/sign-in";
import { allowAnyone, deskAction, deskForm, ownAccount } from "@/lib/staff/desk-action";
import {
  assertedPasskeySchema,
  newPasskeySchema,
  nothingSchema,
  passkeyNameSchema,
  staffIdSchema,
} from "@/lib/staff/schema";

/** What the browser needs to ask for a passkey of this site. */
export const askForPasskey = deskAction(
  nothingSchema,
  async () => commands.askForPasskey(await useOf(), new Date()),
  allowAnyone,
);

export const signInByPasskey = deskAction(
  assertedPasskeySchema,
  async (_, response): Promise<Outcome> => {
    const outcome = await commands.signInByPasskey(response, await useOf(), new Date());
    if (!outcome.ok) return refused(outcome.refusal.message);
    const before = await sent("session");
    if (before) await signOut(before, new Date());
    await remember({ session: outcome.value });
    return done(null);
  },
  allowAnyone,
);

/** What the browser needs to make a passkey for whoever is signed in. */
export const offerPasskey = deskAction(
  nothingSchema,
  (session) => commands.offerPasskey(session, new Date()),
  ownAccount,
);

export const keepPasskey = deskAction(
  newPasskeySchema,
  async (session, input): Promise<Outcome> => {
    const outcome = await commands.keepPasskey(session, input, await useOf(), new Date());
    if (!outcome.ok) return refused(outcome.refusal.message, outcome.refusal.field);
    if (outcome.value.session) await remember({ session: outcome.value.session });
    return done(null);
  },
  ownAccount,
);

export const renamePasskey = deskForm(passkeyNameSchema, commands.renamePasskey, ownAccount);

export const removePasskey = deskForm(
  staffIdSchema,
  (session, { id }) => commands.removePasskey(session, id, new Date()),
  ownAccount,
);
