import { z } from "zod";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { takeChallenge } from "@/lib/limits/staff";
import { done, refused, type Outcome } from "@/lib/outcome";
import {
  challengeOf,
  countOfAssertion,
  createdPasskey,
  creationOptions,
  requestOptions,
  type Passkey,
} from "@/lib/proofs/passkeys";
import { claimLink, makeLink } from "@/lib/staff/commands/links";
import { STALE } from "@/lib/staff/commands/second-factor";
import { beginSession, endSessions } from "@/lib/staff/commands/sessions";
import { tooOften } from "@/lib/staff/commands/sign-in";
import { asActor } from "@/lib/staff/commands/whom";
import type { Session } from "@/lib/staff/queries/session";
import { isFresh } from "@/lib/staff/rules/sessions";
import type { AssertedPasskey, CreatedPasskey, Use } from "@/lib/staff/schema";

const MOST = 20;
const kept = z.object({ publicKey: z.string(), transports: z.array(z.string()) });

/** What the browser needs to make a passkey for this person. */
export async function offerPasskey({ staffId, createdAt }: Session, now: Date) {
  if (!isFresh(createdAt, now)) return STALE;
  const staff = await db().staff.findUniqueOrThrow({
    where: { id: staffId },
    include: { credentials: { where: { kind: "passkey" }, select: { secret: true } } },
  });
  if (staff.credentials.length >= MOST) return refused(`${MOST} passkeys are enough. Remove one first.`);
  const edition = await db().edition.findFirst({ where: { isDefault: true }, select: { title: true } });
  const challenge = await makeLink(db(), "PASSKEY", staffId, now);
  const known = staff.credentials.map(({ secret }) => secret);
  return done(await creationOptions(challenge, staff, known, edition?.title ?? "Dateline"));
}

/**
 * Keeps the passkey that the browser made. One's first factor ends every session but a new one for this browser, whose
 * secret is answered: what was known before it is worth nothing after it.
 */
export async function keepPasskey(
  { actor, staffId, createdAt }: Session,
  { name, response }: { name: string; response: CreatedPasskey },
  use: Use,
  now: Date,
): Promise<Outcome<{ session: string | null }>> {
  if (!isFresh(createdAt, now)) return STALE;
  const wrong = refused("The passkey could not be made. Try again.");
  return change(actor, async (tx, traces) => {
    const challenge = challengeOf(response.response.clientDataJSON);
    const claimed = challenge ? await claimLink(tx, "PASSKEY", challenge, now) : null;
    if (!challenge || claimed?.staffId !== staffId) return wrong;
    const passkey = await createdPasskey(response, challenge);
    if (!passkey) return wrong;
    const { id: secret, publicKey, transports, counter } = passkey;
    if (await tx.staffCredential.count({ where: { kind: "passkey", secret } }))
      return refused("This passkey is kept already.");
    const factors = await tx.staffCredential.count({ where: { staffId, kind: { in: ["totp", "passkey"] } } });
    const details = { publicKey, transports };
    await tx.staffCredential.create({
      data: { staffId, kind: "passkey", secret, name, details, counter, createdAt: now },
    });
    traces.audit("staff.secure", "staff", staffId, undefined, { by: "passkey", name });
    if (factors) return done({ session: null });
    await endSessions(tx, staffId, now);
    return done({ session: await beginSession(tx, staffId, use, now) });
  });
}

export function renamePasskey(
  { actor, staffId }: Session,
  { id, name }: { id: string; name: string },
): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    const { count } = await tx.staffCredential.updateMany({ where: { id, staffId, kind: "passkey" }, data: { name } });
    if (!count) return refused("There is no such passkey.");
    traces.audit("staff.renamePasskey", "staff", staffId, undefined, { name });
    return done(null);
  });
}

export function removePasskey({ actor, staffId, createdAt }: Session, id: string, now: Date): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    if (!isFresh(createdAt, now)) return STALE;
    const { count } = await tx.staffCredential.deleteMany({ where: { id, staffId, kind: "passkey" } });
    if (!count) return refused("There is no such passkey.");
    traces.audit("staff.unsecure", "staff", staffId, undefined, { by: "passkey" });
    return done(null);
  });
}

/** Open to anyone: what the browser needs to let somebody choose a passkey. */
export async function askForPasskey({ network }: Use, now: Date) {
  const taken = await takeChallenge(network);
  if (!taken.ok) return refused(tooOften(taken.seconds));
  return done(await requestOptions(await makeLink(db(), "PASSKEY", null, now)));
}

/** Open to anyone. A passkey proves having and being, so no code is asked for; the answer is a session's secret. */
export async function signInByPasskey(response: AssertedPasskey, use: Use, now: Date): Promise<Outcome<string>> {
  const wrong = refused("This passkey was not recognised. Sign in with your password instead.");
  const taken = await takeChallenge(use.network);
  if (!taken.ok) return refused(tooOften(taken.seconds));
  const challenge = challengeOf(response.response.clientDataJSON);
  const claimed = challenge ? await claimLink(db(), "PASSKEY", challenge, now) : null;
  const held = await db().staffCredential.findFirst({
    where: { kind: "passkey", secret: response.id },
    include: { staff: true },
  });
  if (!challenge || !claimed || claimed.staffId || !held || held.staff.disabledAt) return wrong;
  const counter = await countOfAssertion(response, challenge, passkeyOf(held));
  if (counter === null) return wrong;
  return change(asActor(held.staff), async (tx, traces) => {
    await tx.staffCredential.update({ where: { id: held.id }, data: { counter, lastUsedAt: now } });
    traces.audit("staff.signIn", "staff", held.staffId, undefined, { by: "passkey" });
    return done(await beginSession(tx, held.staffId, use, now));
  });
}

function passkeyOf({ secret, details, counter }: { secret: string; details: unknown; counter: bigint }): Passkey {
  return { id: secret, counter: Number(counter), ...kept.parse(details) };
}
