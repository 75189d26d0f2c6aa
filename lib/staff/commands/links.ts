import type { Tx } from "@/lib/db/client";
import type { TokenPurpose } from "@/lib/db/generated/enums";
import { hashOf, newSecret } from "@/lib/mail/secrets";

const MINUTE = 60_000;

/** How long each kind of one-time link or step works. */
export const LIFE_MS = {
  INVITE: 7 * 24 * 60 * MINUTE,
  RESET: 60 * MINUTE,
  SETUP: 24 * 60 * MINUTE,
  SIGN_IN: 24 * 60 * MINUTE,
  SECOND_FACTOR: 10 * MINUTE,
  PASSKEY: 5 * MINUTE,
} as const satisfies Partial<Record<TokenPurpose, number>>;

export type LinkPurpose = keyof typeof LIFE_MS;

/** A fresh one-time secret; only its hash is kept. */
export async function makeLink(
  tx: Pick<Tx, "staffToken">,
  purpose: LinkPurpose,
  staffId: string | null,
  now: Date,
): Promise<string> {
  const { token, hash } = newSecret();
  const expiresAt = new Date(now.getTime() + LIFE_MS[purpose]);
  await tx.staffToken.create({ data: { purpose, staffId, hash, expiresAt, createdAt: now } });
  return token;
}

/** Takes back what was made and not used: of several links of a kind the last alone works. */
export async function takeLinksBack(tx: Pick<Tx, "staffToken">, purpose: LinkPurpose, staffId: string): Promise<void> {
  await tx.staffToken.deleteMany({ where: { purpose, staffId, usedAt: null } });
}

/**
 * Takes a secret for good: of any number of tries at the same moment one gets it. Null when it is not of this purpose,
 * over, or taken. What is rolled back is not taken.
 */
export async function claimLink(
  tx: Pick<Tx, "staffToken">,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<{ staffId: string | null } | null> {
  const hash = hashOf(token);
  const { count } = await tx.staffToken.updateMany({
    where: { hash, purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count ? tx.staffToken.findUnique({ where: { hash }, select: { staffId: true } }) : null;
}
