import { randomUUID } from "node:crypto";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/enqueue";
import { takeReset, takeResetFrom } from "@/lib/limits/staff";
import { hashOf } from "@/lib/mail/secrets";
import { done, refused, type Outcome } from "@/lib/outcome";
import { claimLink } from "@/lib/staff/commands/links";
import { choosePassword, keepPassword } from "@/lib/staff/commands/password";
import { tooOften } from "@/lib/staff/commands/sign-in";
import { endSessions } from "@/lib/staff/commands/sessions";
import { asActor } from "@/lib/staff/commands/whom";

/**
 * Open to anyone. Promises a mail with a link when the address is somebody's; the link of an earlier mail works no longer.
 * The answer and the statements behind it are the same when it is nobody's: then the worker finds nothing to send.
 */
export async function askForReset(email: string, network: string): Promise<Outcome> {
  const allowed = await takeResetFrom(network);
  if (!allowed.ok) return refused(tooOften(allowed.seconds));
  if (!(await takeReset(email)).ok) return done(null);
  const delivery = randomUUID();
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`
      DELETE FROM staff_tokens t USING staff s
      WHERE s.email = ${email} AND t.staff_id = s.id AND t.purpose = 'RESET' AND t.used_at IS NULL`;
    await tx.$executeRaw`
      INSERT INTO deliveries (id, kind, staff_id, details)
      SELECT ${delivery}::uuid, 'STAFF', id, '{"about":"reset"}' FROM staff WHERE email = ${email} AND disabled_at IS NULL`;
    await enqueue(tx, "send-staff-mail", { delivery }, { jobKey: `delivery:${delivery}`, maxAttempts: 12 });
  });
  return done(null);
}

/** Open to whoever holds the mailed link. Ends every session; a second factor stays, so signing in is left to do. */
export async function resetPassword(token: string, password: string, now: Date): Promise<Outcome> {
  const over = refused("This link was used already, or is too old. Ask for another.", "token");
  const link = await db().staffToken.findUnique({
    where: { hash: hashOf(token), purpose: "RESET", usedAt: null, expiresAt: { gt: now } },
    select: { staff: true },
  });
  if (!link?.staff || link.staff.disabledAt) return over;
  const { staff } = link;
  const chosen = await choosePassword(password, staff);
  if ("message" in chosen) return { ok: false, refusal: chosen };
  return change(asActor(staff), async (tx, traces) => {
    if (!(await claimLink(tx, "RESET", token, now))) return over;
    await keepPassword(tx, staff.id, chosen.phc, now);
    await tx.staffToken.deleteMany({
      where: { staffId: staff.id, usedAt: null, purpose: { in: ["RESET", "INVITE"] } },
    });
    await endSessions(tx, staff.id, now);
    traces.audit("staff.resetPassword", "staff", staff.id);
    return done(null);
  });
}
