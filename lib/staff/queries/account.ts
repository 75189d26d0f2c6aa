import { db } from "@/lib/db/client";
import { unseal } from "@/lib/proofs/sealed";
import { totpAddress } from "@/lib/proofs/totp";
import { getSiteTitle } from "@/lib/staff/queries/doors";
import type { Session } from "@/lib/staff/queries/session";
import { describeAgent } from "@/lib/staff/rules/agents";
import { IDLE_MS, isFresh } from "@/lib/staff/rules/sessions";

export type OwnPasskey = { id: string; name: string; createdAt: string; lastUsedAt: string | null };
export type OwnSession = { id: string; isThis: boolean; what: string; network: string; lastSeenAt: string };

/** Everything a person's own account page shows; no secret but the key of an app that is being set up. */
export type Account = {
  name: string;
  email: string;
  hasPassword: boolean;
  hasApp: boolean;
  codesLeft: number;
  /** The key of an app that waits for its first code; only for a short while after signing in. */
  pending: { key: string; address: string } | null;
  passkeys: OwnPasskey[];
  sessions: OwnSession[];
  /** Whether they came in so lately that they may change how they come in. */
  isFresh: boolean;
};

export async function getAccountForDesk(session: Session, now = new Date()): Promise<Account> {
  const { staffId } = session;
  const staff = await db().staff.findUniqueOrThrow({
    where: { id: staffId },
    include: { credentials: { orderBy: { createdAt: "asc" } } },
  });
  const { email, name, credentials } = staff;
  const of = (kind: string) => credentials.filter((one) => one.kind === kind);
  const fresh = isFresh(session.createdAt, now);
  const sealed = fresh ? of("totp.pending")[0]?.secret : undefined;
  const key = sealed ? unseal(sealed, staffId) : null;
  return {
    name,
    email,
    hasPassword: of("password").length > 0,
    hasApp: of("totp").length > 0,
    codesLeft: of("recovery").length,
    pending: key ? { key, address: totpAddress(key, await getSiteTitle(), email) } : null,
    passkeys: of("passkey").map((one) => ({
      id: one.id,
      name: one.name,
      createdAt: one.createdAt.toISOString(),
      lastUsedAt: one.lastUsedAt?.toISOString() ?? null,
    })),
    sessions: await listSessions(session, now),
    isFresh: fresh,
  };
}

async function listSessions({ id, staffId }: Session, now: Date): Promise<OwnSession[]> {
  const sessions = await db().staffSession.findMany({
    where: { staffId, endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: new Date(now.getTime() - IDLE_MS) } },
    orderBy: { lastSeenAt: "desc" },
    take: 100,
  });
  return sessions.map((one) => ({
    id: one.id,
    isThis: one.id === id,
    what: describeAgent(one.agent),
    network: one.network,
    lastSeenAt: one.lastSeenAt.toISOString(),
  }));
}
