import { change } from "@/lib/db/change";
import { db, type Tx } from "@/lib/db/client";
import type { StaffRole } from "@/lib/db/generated/enums";
import { enqueue } from "@/lib/jobs/enqueue";
import { hashOf } from "@/lib/mail/secrets";
import { done, refused, type Outcome } from "@/lib/outcome";
import { claimLink } from "@/lib/staff/commands/links";
import { choosePassword, keepPassword } from "@/lib/staff/commands/password";
import { beginSession } from "@/lib/staff/commands/sessions";
import { asActor } from "@/lib/staff/commands/whom";
import { may, type Actor } from "@/lib/staff/permissions";
import type { Use } from "@/lib/staff/schema";

export type Invited = { email: string; name: string; role: StaffRole; sections: string[] };

/** An account nobody can come into yet, and the promise of the mail that lets them. */
export function inviteStaff(actor: Actor, { email, name, role, sections }: Invited, now: Date): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    if (!may(actor, "staff.manage")) return refused("You may not invite people.");
    if (await tx.staff.count({ where: { email } })) return refused("This address has an account already.", "email");
    if (!(await areSections(tx, sections)))
      return refused("One of these sections is gone: load the page again.", "sections");
    const staff = await tx.staff.create({ data: { email, name, role, createdAt: now } });
    await keepSections(tx, staff.id, role, sections);
    traces.audit("staff.invite", "staff", staff.id, undefined, { name, role, sections });
    await promiseMail(tx, staff.id, { about: "invitation", by: actor.name });
    return done(null);
  });
}

/** Sends another invitation to somebody who has not come in yet; links sent before stop working. */
export function inviteAgain(actor: Actor, id: string): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    if (!may(actor, "staff.manage")) return refused("You may not invite people.");
    const staff = await tx.staff.findUnique({ where: { id, disabledAt: null }, include: { credentials: true } });
    if (!staff || staff.credentials.length) return refused("They can sign in already.");
    await tx.staffToken.deleteMany({ where: { staffId: id, purpose: "INVITE" } });
    traces.audit("staff.inviteAgain", "staff", id);
    await promiseMail(tx, id, { about: "invitation", by: actor.name });
    return done(null);
  });
}

/** Open to whoever holds the mailed link: they choose a password, and their session's secret is the answer. */
export async function acceptInvitation(
  { token, name, password }: { token: string; name: string; password: string },
  use: Use,
  now: Date,
): Promise<Outcome<string>> {
  const over = refused("This invitation was used already, or is too old. Ask for another.", "token");
  const link = await db().staffToken.findUnique({
    where: { hash: hashOf(token), purpose: "INVITE", usedAt: null, expiresAt: { gt: now } },
    select: { staff: true },
  });
  if (!link?.staff || link.staff.disabledAt) return over;
  const { staff } = link;
  const chosen = await choosePassword(password, { email: staff.email, name });
  if ("message" in chosen) return { ok: false, refusal: chosen };
  return change(asActor({ ...staff, name }), async (tx, traces) => {
    if (!(await claimLink(tx, "INVITE", token, now))) return over;
    await tx.staff.update({ where: { id: staff.id }, data: { name } });
    await keepPassword(tx, staff.id, chosen.phc, now);
    traces.audit("staff.join", "staff", staff.id, undefined, { name, role: staff.role });
    return done(await beginSession(tx, staff.id, use, now));
  });
}

/** The sections a section editor publishes in; other roles have none of their own. */
export async function keepSections(tx: Tx, staffId: string, role: StaffRole, sections: string[]): Promise<void> {
  await tx.staffSection.deleteMany({ where: { staffId } });
  if (role !== "SECTION_EDITOR") return;
  await tx.staffSection.createMany({ data: [...new Set(sections)].map((sectionId) => ({ staffId, sectionId })) });
}

export const areSections = async (tx: Tx, ids: string[]): Promise<boolean> =>
  (await tx.section.count({ where: { id: { in: ids } } })) === new Set(ids).size;

/** Files the copy and the job that writes it: the link's secret is made where it is mailed, and lies nowhere else. */
async function promiseMail(tx: Tx, staffId: string, details: { about: "invitation"; by: string }): Promise<void> {
  const delivery = await tx.delivery.create({ data: { kind: "STAFF", staffId, details } });
  const { id } = delivery;
  await enqueue(tx, "send-staff-mail", { delivery: id }, { jobKey: `delivery:${id}`, maxAttempts: 12 });
}
