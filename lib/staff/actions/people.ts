"use server";

import * as invitations from "@/lib/staff/commands/invite";
import * as roles from "@/lib/staff/commands/roles";
import { deskForm } from "@/lib/staff/desk-action";
import { inviteSchema, roleChangeSchema, staffIdSchema } from "@/lib/staff/schema";

export const inviteStaff = deskForm(inviteSchema, (actor, input) => invitations.inviteStaff(actor, input, new Date()));

export const inviteAgain = deskForm(staffIdSchema, (actor, { id }) => invitations.inviteAgain(actor, id));

export const changeRole = deskForm(roleChangeSchema, (actor, input) => roles.changeRole(actor, input, new Date()));

export const disableStaff = deskForm(staffIdSchema, (actor, { id }) => roles.disableStaff(actor, id, new Date()));

export const enableStaff = deskForm(staffIdSchema, (actor, { id }) => roles.enableStaff(actor, id));

export const endSessionsOf = deskForm(staffIdSchema, (actor, { id }) => roles.endSessionsOf(actor, id, new Date()));
