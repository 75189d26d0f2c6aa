"use server";

import { redirect } from "next/navigation";
import { refused, type Outcome } from "@/lib/outcome";
import { forget, remember, sent, useOf } from "@/lib/staff/actions/browser";
import * as commands from "@/lib/staff/commands/sign-in";
import { allowAnyone, deskForm } from "@/lib/staff/desk-action";
import { safeNext } from "@/lib/staff/rules/next";
import { codeSchema, linkSchema, nothingSchema, signInSchema } from "@/lib/staff/schema";

export const signIn = deskForm(
  signInSchema,
  async (_, { email, password, next }) =>
    onwards(await commands.signIn({ email, password }, await useOf(), new Date()), next),
  allowAnyone,
);

export const enterCode = deskForm(
  codeSchema,
  async (_, { code, next }) =>
    onwards(await commands.enterCode((await sent("halfway")) ?? "", code, await useOf(), new Date()), next),
  allowAnyone,
);

export const signInByLink = deskForm(
  linkSchema,
  async (_, { token, next }) => onwards(await commands.signInByLink(token, await useOf(), new Date()), next),
  allowAnyone,
);

/** From the code back to the password. */
export const startOver = deskForm(
  nothingSchema,
  async () => {
    await forget("halfway");
    return redirect("/admin/sign-in");
  },
  allowAnyone,
);

/** Open to anyone: who is not signed in is signed out. */
export async function signOut(): Promise<void> {
  await allowAnyone();
  const session = await sent("session");
  if (session) await commands.signOut(session, new Date());
  await forget("session");
  redirect("/admin/sign-in");
}

async function onwards(outcome: Outcome<commands.Entered>, next: string | undefined): Promise<Outcome> {
  if (!outcome.ok) {
    if (outcome.refusal.field === "halfway") await forget("halfway");
    return refused(outcome.refusal.message, outcome.refusal.field);
  }
  const before = await sent("session");
  if (before) await commands.signOut(before, new Date());
  await remember(outcome.value);
  const to = safeNext(next);
  const halfway = to === "/admin" ? "/admin/sign-in" : `/admin/sign-in?next=${encodeURIComponent(to)}`;
  return redirect("halfway" in outcome.value ? halfway : to);
}
