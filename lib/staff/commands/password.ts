import { change } from "@/lib/db/change";
import { db, type Tx } from "@/lib/db/client";
import { takeCode } from "@/lib/limits/staff";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { hashPassword, isPassword } from "@/lib/proofs/password-hash";
import { STALE } from "@/lib/staff/commands/second-factor";
import { beginSession, endSessions } from "@/lib/staff/commands/sessions";
import type { Session } from "@/lib/staff/queries/session";
import { isFresh } from "@/lib/staff/rules/sessions";
import { obstacleToPassword } from "@/lib/staff/rules/passwords";
import type { Use } from "@/lib/staff/schema";

/** Changes one's own password. Every session ends; the answer is the secret of a new one for this browser. */
export async function changePassword(
  { actor, staffId, createdAt }: Session,
  { current, password }: { current?: string; password: string },
  use: Use,
  now: Date,
): Promise<Outcome<string>> {
  const staff = await db().staff.findUniqueOrThrow({
    where: { id: staffId },
    include: { credentials: { where: { kind: "password" } } },
  });
  const phc = staff.credentials[0]?.secret;
  if (!phc && !isFresh(createdAt, now)) return STALE;
  if (phc && !(await takeCode(staffId)).ok) return refused("Too many tries. Wait a quarter of an hour.", "current");
  if (phc && !(await isPassword(current ?? "", phc))) return refused("That is not your password of now.", "current");
  const chosen = await choosePassword(password, staff);
  if ("message" in chosen) return { ok: false, refusal: chosen };
  return change(actor, async (tx, traces) => {
    await keepPassword(tx, staffId, chosen.phc, now);
    await endSessions(tx, staffId, now);
    traces.audit("staff.changePassword", "staff", staffId);
    return done(await beginSession(tx, staffId, use, now));
  });
}

/** The hash of a password that somebody may have, or why they may not. */
export async function choosePassword(
  password: string,
  whose: { email: string; name: string },
): Promise<{ phc: string } | Refusal> {
  const editions = await db().edition.findMany({ select: { title: true } });
  const site = editions.map(({ title }) => title).join(" ");
  const message = obstacleToPassword(password, { email: whose.email, name: whose.name, site });
  return message ? { message, field: "password" } : { phc: await hashPassword(password) };
}

/** Puts a password in the place of the one before. */
export async function keepPassword(tx: Tx, staffId: string, phc: string, now: Date): Promise<void> {
  await tx.staffCredential.deleteMany({ where: { staffId, kind: "password" } });
  await tx.staffCredential.create({ data: { staffId, kind: "password", secret: phc, createdAt: now } });
}
