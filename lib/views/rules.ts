import { createHash } from "node:crypto";
import { isbot } from "isbot";
import type { View } from "@/lib/views/schema";

/** A reader who comes back to a story within this time is the same reading. */
export const SAME_READING_MS = 30 * 60_000;

export type Visit = { agent: string | null; address: string | null; purposes: (string | null)[]; staff: boolean };

/** People reading: not robots, not pages fetched ahead or previewed, not the newsroom itself. */
export function isCountable({ agent, address, purposes, staff }: Visit): boolean {
  if (!agent || !address || staff || isbot(agent)) return false;
  return !purposes.some((purpose) => purpose !== null && /prefetch|prerender|preview/i.test(purpose));
}

/** The desk sets this flag in staff's browsers; it says nothing but "do not count me". */
export function hasStaffFlag(cookies: string | null): boolean {
  return cookies?.split(";").some((cookie) => cookie.trim() === "dateline_staff=1") ?? false;
}

/** Who read what, as a name in hex that cannot be turned back without the day's salt. NUL cannot occur in the parts. */
export function markOf(salt: Uint8Array, { address, agent, articleId }: Omit<View, "at">): string {
  return createHash("sha256").update(salt).update(`${address}\0${agent}\0${articleId}`).digest("hex");
}

/** The UTC day a view belongs to: "2026-11-22". */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/**
 * The day before, while a reading that began before midnight may still be going on; else null. Salts change at
 * midnight, so in those minutes a mark has to be looked for under both.
 */
export function dayBeforeIfNear(at: Date): string | null {
  const earlier = dayOf(new Date(at.getTime() - SAME_READING_MS));
  return earlier === dayOf(at) ? null : earlier;
}

/** Whole hours since 1970: the measure of heat. */
export function hourOf(at: Date): number {
  return Math.floor(at.getTime() / HOUR_MS);
}

const HOUR_MS = 3_600_000;
