import { change } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { takeCode } from "@/lib/limits/staff";
import { done, refused, type Outcome } from "@/lib/outcome";
import { isRecoveryCode, newRecoveryCodes, recoveryHash } from "@/lib/proofs/recovery-codes";
import { seal, unseal } from "@/lib/proofs/sealed";
import { newTotpKey, stepOfCode } from "@/lib/proofs/totp";
import { beginSession, endSessions } from "@/lib/staff/commands/sessions";
import { isFresh } from "@/lib/staff/rules/sessions";
import type { Session } from "@/lib/staff/queries/session";
import type { Use } from "@/lib/staff/schema";

/** The new session's secret, and the recovery codes, shown this once. */
export type Secured = { session: string; codes: string[] };

export const STALE = refused("You came in a while ago. Sign in again, then you can change this.", "session");

/** Draws the key of an authenticator app; nothing is asked of it before a code of its own has been typed. */
export function beginTotp({ actor, staffId, createdAt }: Session, now: Date): Promise<Outcome> {
  return change(actor, async (tx) => {
    if (!isFresh(createdAt, now)) return STALE;
    const kind = "totp.pending";
    await tx.staffCredential.deleteMany({ where: { staffId, kind } });
    await tx.staffCredential.create({ data: { staffId, kind, secret: seal(newTotpKey(), staffId), createdAt: now } });
    return done(null);
  });
}

/** Puts the app in force, draws recovery codes, and ends every session but a new one for this browser. */
export async function confirmTotp(
  { actor, staffId, createdAt }: Session,
  code: string,
  use: Use,
  now: Date,
): Promise<Outcome<Secured>> {
  if (!isFresh(createdAt, now)) return STALE;
  if (!(await takeCode(staffId)).ok) return refused("Too many tries. Wait a quarter of an hour.", "code");
  return change(actor, async (tx, traces) => {
    const pending = await tx.staffCredential.findFirst({ where: { staffId, kind: "totp.pending" } });
    const key = pending && unseal(pending.secret, staffId);
    if (!key) return refused("Begin again: this key is no longer the one.", "code");
    const step = stepOfCode(key, code, now);
    if (step === null) return refused("That code is not right. Is the phone's clock?", "code");
    await tx.staffCredential.deleteMany({ where: { staffId, kind: "totp" } });
    await tx.staffCredential.update({ where: { id: pending.id }, data: { kind: "totp", counter: step } });
    const codes = await drawCodes(tx, staffId, now);
    await endSessions(tx, staffId, now);
    traces.audit("staff.secure", "staff", staffId, undefined, { by: "totp" });
    return done({ session: await beginSession(tx, staffId, use, now), codes });
  });
}

/** Takes the app away, and the recovery codes with it. */
export function removeTotp({ actor, staffId, createdAt }: Session, now: Date): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    if (!isFresh(createdAt, now)) return STALE;
    const kinds = ["totp", "totp.pending", "recovery"];
    await tx.staffCredential.deleteMany({ where: { staffId, kind: { in: kinds } } });
    traces.audit("staff.unsecure", "staff", staffId, undefined, { by: "totp" });
    return done(null);
  });
}

/** Ten new recovery codes; the old ones are worth nothing from now on. */
export function renewCodes({ actor, staffId, createdAt }: Session, now: Date): Promise<Outcome<string[]>> {
  return change(actor, async (tx, traces) => {
    if (!isFresh(createdAt, now)) return STALE;
    if (!(await tx.staffCredential.count({ where: { staffId, kind: "totp" } })))
      return refused("Recovery codes stand in for an authenticator app. Set one up first.");
    traces.audit("staff.renewCodes", "staff", staffId);
    return done(await drawCodes(tx, staffId, now));
  });
}

/** Which kind of code this is, when it is right; it is spent then. Of any number of tries at once one is right. */
export async function isRightCode(
  tx: Tx,
  staffId: string,
  typed: string,
  now: Date,
): Promise<"totp" | "recovery" | null> {
  const code = typed.replace(/\s/g, "");
  const app = await tx.staffCredential.findFirst({ where: { staffId, kind: "totp" } });
  const key = app && unseal(app.secret, staffId);
  const step = key ? stepOfCode(key, code, now) : null;
  if (app && step !== null) {
    const { count } = await tx.staffCredential.updateMany({
      where: { id: app.id, counter: { lt: step } },
      data: { counter: step, lastUsedAt: now },
    });
    return count ? "totp" : null;
  }
  if (!isRecoveryCode(code)) return null;
  const spent = await tx.staffCredential.deleteMany({
    where: { staffId, kind: "recovery", secret: recoveryHash(code) },
  });
  return spent.count ? "recovery" : null;
}

async function drawCodes(tx: Tx, staffId: string, now: Date): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.staffCredential.deleteMany({ where: { staffId, kind: "recovery" } });
  await tx.staffCredential.createMany({
    data: codes.map((code) => ({ staffId, kind: "recovery", secret: recoveryHash(code), createdAt: now })),
  });
  return codes;
}
