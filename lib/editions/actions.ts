"use server";
import { cookies } from "next/headers";
import { z } from "zod";
import { retitleEdition as retitle } from "@/lib/editions/commands/retitle-edition";
import { getEdition } from "@/lib/editions/queries";
import { DESK_EDITION } from "@/lib/editions/rules";
import { EditionWords } from "@/lib/editions/schema/words";
import { done, refused } from "@/lib/outcome";
import { deskAction, deskForm } from "@/lib/staff/desk-action";

const YEAR = 31_536_000;

/** Works on another edition from now on, in this browser. */
export const chooseEdition = deskAction(z.strictObject({ code: z.string().max(40) }), async (_actor, { code }) => {
  const edition = await getEdition(code);
  if (!edition) return refused("There is no such edition.");
  (await cookies()).set(DESK_EDITION, code, { path: "/admin", maxAge: YEAR, sameSite: "lax", httpOnly: true });
  return done(null);
});

export const retitleEdition = deskForm(EditionWords, retitle);
