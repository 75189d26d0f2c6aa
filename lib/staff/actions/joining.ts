"use server";

import { redirect } from "next/navigation";
import type { Outcome } from "@/lib/outcome";
import { remember, useOf } from "@/lib/staff/actions/browser";
import { acceptInvitation } from "@/lib/staff/commands/invite";
import { askForReset, resetPassword } from "@/lib/staff/commands/reset";
import { setUp } from "@/lib/staff/commands/set-up";
import { allowAnyone, deskForm } from "@/lib/staff/desk-action";
import { askResetSchema, invitationSchema, resetSchema, setUpSchema } from "@/lib/staff/schema";

/** Makes the first administrator, by the link from the terminal. */
export const becomeAdministrator = deskForm(
  setUpSchema,
  async (_, founder) => comeIn(await setUp(founder, await useOf(), new Date())),
  allowAnyone,
);

/** Comes in by the link of an invitation. */
export const join = deskForm(
  invitationSchema,
  async (_, guest) => comeIn(await acceptInvitation(guest, await useOf(), new Date())),
  allowAnyone,
);

/** Asks for a mail with a link to choose a new password. */
export const askForNewPassword = deskForm(
  askResetSchema,
  async (_, { email }) => askForReset(email, (await useOf()).network),
  allowAnyone,
);

/** Chooses a new password, by the mailed link. */
export const chooseNewPassword = deskForm(
  resetSchema,
  async (_, { token, password }) => {
    const outcome = await resetPassword(token, password, new Date());
    return outcome.ok ? redirect("/admin/sign-in?changed=password") : outcome;
  },
  allowAnyone,
);

async function comeIn(outcome: Outcome<string>): Promise<Outcome> {
  if (!outcome.ok) return outcome;
  await remember({ session: outcome.value });
  return redirect("/admin");
}
