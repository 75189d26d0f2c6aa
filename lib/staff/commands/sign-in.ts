import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { forgetCodes, forgetSignIns, takeCode, takeSignIn } from "@/lib/limits/staff";
import { log } from "@/lib/log";
import { hashOf } from "@/lib/mail/secrets";
import { done, refused, type Outcome } from "@/lib/outcome";
import { isPassword } from "@/lib/proofs/password-hash";
import { claimLink, makeLink } from "@/lib/staff/commands/links";
import { isRightCode } from "@/lib/staff/commands/second-factor";
import { beginSession } from "@/lib/staff/commands/sessions";
import { asActor } from "@/lib/staff/commands/whom";
import type { Use } from "@/lib/staff/schema";

/** The secret of a session, or of the step before it: `halfway` still needs a code. */
export type Entered = { session: string } | { halfway: string };

const WRONG = "The address or the password is not right.";

/** Open to anyone. The answer, and the time it takes, never say whether an address has an account. */
export async function signIn(
  { email, password }: { email: string; password: string },
  use: Use,
  now: Date,
): Promise<Outcome<Entered>> {
  const person = await findPerson(email);
  const isRegular = person !== null && (await cameFrom(person.id, use.network, now));
  const taken = await takeSignIn(email, use.network, isRegular);
  if (!taken.ok) return refused(tooOften(taken.seconds));
  const phc = person?.credentials.find(({ kind }) => kind === "password")?.secret;
  const isRight = await isPassword(password, phc);
  if (!person || !isRight || person.disabledAt) {
    log.warn({ network: use.network }, "a sign-in failed");
    return refused(WRONG, "password");
  }
  await forgetSignIns(email, use.network, isRegular);
  const hasApp = person.credentials.some(({ kind }) => kind === "totp");
  return change(asActor(person), async (tx, traces) => {
    if (hasApp) return done({ halfway: await makeLink(tx, "SECOND_FACTOR", person.id, now) });
    traces.audit("staff.signIn", "staff", person.id, undefined, { by: "password" });
    return done({ session: await beginSession(tx, person.id, use, now) });
  });
}

/** The second step: a code of the app, or one of the recovery codes, each good once. */
export async function enterCode(halfway: string, code: string, use: Use, now: Date): Promise<Outcome<Entered>> {
  const over = refused("That took too long. Begin again with your address and password.", "halfway");
  const step = await db().staffToken.findUnique({
    where: { hash: hashOf(halfway), purpose: "SECOND_FACTOR", usedAt: null, expiresAt: { gt: now } },
    select: { staff: true },
  });
  if (!step?.staff || step.staff.disabledAt) return over;
  const { staff } = step;
  const taken = await takeCode(staff.id);
  if (!taken.ok) return refused(tooOften(taken.seconds), "code");
  return change(asActor(staff), async (tx, traces) => {
    const by = await isRightCode(tx, staff.id, code, now);
    if (!by) return refused("That code is not right, or was used already.", "code");
    if (!(await claimLink(tx, "SECOND_FACTOR", halfway, now))) return over;
    await forgetCodes(staff.id);
    traces.audit("staff.signIn", "staff", staff.id, undefined, { by });
    return done({ session: await beginSession(tx, staff.id, use, now) });
  });
}

/** By a one-time link from the terminal. Who has an authenticator app is asked for its code all the same. */
export async function signInByLink(token: string, use: Use, now: Date): Promise<Outcome<Entered>> {
  const over = refused("This link was used already, or is too old.", "token");
  const link = await db().staffToken.findUnique({
    where: { hash: hashOf(token), purpose: "SIGN_IN" },
    select: { staff: { include: { credentials: { where: { kind: "totp" }, select: { id: true } } } } },
  });
  const staff = link?.staff;
  if (!staff || staff.disabledAt) return over;
  return change(asActor(staff), async (tx, traces) => {
    if (!(await claimLink(tx, "SIGN_IN", token, now))) return over;
    if (staff.credentials.length) return done({ halfway: await makeLink(tx, "SECOND_FACTOR", staff.id, now) });
    traces.audit("staff.signIn", "staff", staff.id, undefined, { by: "link" });
    return done({ session: await beginSession(tx, staff.id, use, now) });
  });
}

/** Ends the session this secret opens, if it opens one. */
export async function signOut(token: string, now: Date): Promise<void> {
  await db().staffSession.updateMany({ where: { hash: hashOf(token), endedAt: null }, data: { endedAt: now } });
}

export const tooOften = (seconds: number) =>
  `Too many tries. Try again in ${seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`}.`;

const findPerson = (email: string) =>
  db().staff.findUnique({
    where: { email },
    include: { credentials: { where: { kind: { in: ["password", "totp"] } }, select: { kind: true, secret: true } } },
  });

/** Whether they came in from this network within a month. */
async function cameFrom(staffId: string, network: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - 30 * 86_400_000);
  return (await db().staffSession.count({ where: { staffId, network, createdAt: { gt: since } } })) > 0;
}
