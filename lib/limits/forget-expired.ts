import { limitsPool } from "@/lib/limits/pool";

/** Removes counters whose time is over. */
export async function forgetExpiredLimits(now: Date): Promise<void> {
  await limitsPool().query("DELETE FROM limits.counters WHERE expire < $1", [now.getTime()]);
}
