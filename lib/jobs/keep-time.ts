import { setTimeout as pause } from "node:timers/promises";
import { doDue, LATE_MS } from "@/lib/articles/commands/due";
import { listDue } from "@/lib/articles/queries/due";
import { takeDownExpired } from "@/lib/images/commands/take-down";
import { log } from "@/lib/log";
import { system } from "@/lib/staff/permissions";

const EVERY_MS = 1_000;

/**
 * Every second, by the database's clock: what is scheduled goes live, what is to end ends, and pictures whose rights
 * have run out come down. Nothing is kept in memory, so
 * what came due while no worker ran is done at once when one does, and a worker killed in the middle has done nothing.
 */
export async function keepTime(stopping: AbortSignal): Promise<void> {
  const told = new Set<string>();
  while (!stopping.aborted) {
    try {
      await strike(told);
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.message : "unknown" },
        "the clock could not be read; trying again",
      );
    }
    await pause(EVERY_MS, null, { signal: stopping }).catch(() => null);
  }
}

/** One look at the clock. What is refused stays due and is told of once. */
async function strike(told: Set<string>): Promise<void> {
  const { now, due } = await listDue();
  await takeDownExpired(now);
  for (const one of due) {
    const about = { article: one.id, deed: one.deed, due: one.at };
    try {
      const outcome = await doDue(worker, one, now);
      if (!outcome.ok) tell(told, `${one.id} ${outcome.refusal.message}`, { ...about, refusal: outcome.refusal });
      else if (outcome.value && now.getTime() - one.at.getTime() > LATE_MS) log.warn({ ...about, at: now }, "late");
    } catch (err) {
      tell(told, `${one.id} ${String(err)}`, { ...about, err });
    }
  }
}

const worker = system("worker");

function tell(told: Set<string>, what: string, about: object): void {
  if (!told.has(what)) log.error(about, "what was due could not be done");
  told.add(what);
}
