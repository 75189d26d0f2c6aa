"use server";
import { z } from "zod";
import { changeSetting as change } from "@/lib/settings/commands";
import { deskAction } from "@/lib/staff/desk-action";

const Changed = z.strictObject({ key: z.string().max(60), value: z.json() });

export const changeSetting = deskAction(Changed, (actor, { key, value }) => change(actor, key, value));
