import { db } from "@/lib/db/client";
import type { TokenPurpose } from "@/lib/db/generated/enums";
import { hashOf } from "@/lib/mail/secrets";

/** Whom a one-time link would let in; looking at it does not use it. */
export type Door = { name: string; email: string };

/** Null when the link is not of this purpose, used, too old, or its account is disabled. */
export async function getDoor(purpose: TokenPurpose, token: unknown, now = new Date()): Promise<Door | null> {
  if (typeof token !== "string" || !/^[\w-]{43}$/.test(token)) return null;
  const link = await db().staffToken.findUnique({
    where: { hash: hashOf(token), purpose, usedAt: null, expiresAt: { gt: now } },
    select: { staff: { select: { name: true, email: true, disabledAt: true } } },
  });
  if (!link || link.staff?.disabledAt) return null;
  return { name: link.staff?.name ?? "", email: link.staff?.email ?? "" };
}

/** What the desk's doors are called. */
export async function getSiteTitle(): Promise<string> {
  const edition = await db().edition.findFirst({ where: { isDefault: true }, select: { title: true } });
  return edition?.title ?? "Dateline";
}
