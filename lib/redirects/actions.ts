"use server";
import { z } from "zod";
import { dropRedirect as drop, redirect, retire } from "@/lib/redirects/commands/redirect";
import { deskAction, deskForm } from "@/lib/staff/desk-action";

const Address = z.string().trim().min(1, "Which address is it?").max(2_000);
const Old = z.strictObject({ from: Address });

/** A form's wish: to lead somewhere (`to`), or, left empty, to say that it is gone. */
export const redirectAddress = deskForm(
  z.strictObject({ from: Address, to: z.string().trim().max(2_000) }),
  (actor, { from, to }) => (to ? redirect(actor, { from, to }) : retire(actor, { from })),
);
export const dropRedirect = deskAction(Old, drop);
/** What undoes a dropping; a null `to` retires the address. */
export const restoreRedirect = deskAction(
  z.strictObject({ from: Address, to: Address.nullable() }),
  (actor, { from, to }) => (to ? redirect(actor, { from, to }) : retire(actor, { from })),
);
