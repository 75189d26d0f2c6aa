import { change } from "@/lib/db/change";
import { db, type Tx } from "@/lib/db/client";
import { newSecret } from "@/lib/mail/secrets";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, staffIdOf, type Actor } from "@/lib/staff/permissions";
import { ABSOLUTE_MS } from "@/lib/staff/rules/sessions";
import type { Use } from "@/lib/staff/schema";

const HOUR = 3_600_000;

/** A session with an id of its own, whose secret goes to the browser and nowhere else. */
export async function beginSession(tx: Tx, staffId: string, { network, agent }: Use, now: Date): Promise<string> {
  const { token, hash } = newSecret();
  const expiresAt = new Date(now.getTime() + ABSOLUTE_MS);
  await tx.staffSession.create({
    data: { staffId, hash, network, agent: agent.slice(0, 300), createdAt: now, lastSeenAt: now, expiresAt },
  });
  return token;
}

/** Ends every session of somebody at once; what they ask next is asked by nobody. Links on their way in end too. */
export async function endSessions(tx: Tx, staffId: string, now: Date): Promise<void> {
  await tx.staffSession.updateMany({ where: { staffId, endedAt: null }, data: { endedAt: now } });
  await tx.staffToken.updateMany({
    where: { staffId, usedAt: null, purpose: { in: ["SIGN_IN", "SECOND_FACTOR", "PASSKEY"] } },
    data: { usedAt: now },
  });
}

/** One session of one's own, or, for an administrator, of anybody. */
export function endSession(actor: Actor, id: string, now: Date): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    const session = await tx.staffSession.findUnique({ where: { id, endedAt: null }, select: { staffId: true } });
    const isOwn = session?.staffId === staffIdOf(actor);
    if (!session || !(isOwn || may(actor, "staff.manage"))) return refused("That session is over already.");
    await tx.staffSession.update({ where: { id }, data: { endedAt: now } });
    traces.audit("session.end", "staff", session.staffId, undefined, { session: id });
    return done(null);
  });
}

/** Every session of one's own but this one. */
export function endOtherSessions(actor: Actor, current: string, now: Date): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    const staffId = staffIdOf(actor);
    if (!staffId) return refused("Only people have sessions.");
    await tx.staffSession.updateMany({
      where: { staffId, endedAt: null, NOT: { id: current } },
      data: { endedAt: now },
    });
    traces.audit("session.endOthers", "staff", staffId);
    return done(null);
  });
}

/** The worker's: forgets sessions that are over for a month, and links that are over for a day. */
export async function forgetSessions(now: Date): Promise<void> {
  const ago = (hours: number) => new Date(now.getTime() - hours * HOUR);
  await db().staffSession.deleteMany({ where: { expiresAt: { lt: ago(30 * 24) } } });
  await db().staffToken.deleteMany({ where: { expiresAt: { lt: ago(24) } } });
}
