"use server";

import { done } from "@/lib/outcome";
import { remember, useOf } from "@/lib/staff/actions/browser";
import * as passwords from "@/lib/staff/commands/password";
import * as factors from "@/lib/staff/commands/second-factor";
import * as sessions from "@/lib/staff/commands/sessions";
import { deskForm, ownAccount } from "@/lib/staff/desk-action";
import { codeSchema, nothingSchema, passwordSchema, staffIdSchema } from "@/lib/staff/schema";

export const changePassword = deskForm(
  passwordSchema,
  async (session, input) => {
    const outcome = await passwords.changePassword(session, input, await useOf(), new Date());
    if (!outcome.ok) return outcome;
    await remember({ session: outcome.value });
    return done(null);
  },
  ownAccount,
);

export const beginTotp = deskForm(nothingSchema, (session) => factors.beginTotp(session, new Date()), ownAccount);

/** The recovery codes, shown this once. */
export const confirmTotp = deskForm(
  codeSchema,
  async (session, { code }) => {
    const outcome = await factors.confirmTotp(session, code, await useOf(), new Date());
    if (!outcome.ok) return outcome;
    await remember({ session: outcome.value.session });
    return done(outcome.value.codes);
  },
  ownAccount,
);

export const removeTotp = deskForm(nothingSchema, (session) => factors.removeTotp(session, new Date()), ownAccount);

export const renewCodes = deskForm(nothingSchema, (session) => factors.renewCodes(session, new Date()), ownAccount);

export const endSession = deskForm(
  staffIdSchema,
  ({ actor }, { id }) => sessions.endSession(actor, id, new Date()),
  ownAccount,
);

export const endOtherSessions = deskForm(
  nothingSchema,
  ({ actor, id }) => sessions.endOtherSessions(actor, id, new Date()),
  ownAccount,
);
