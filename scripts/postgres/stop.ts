import { setTimeout as pause } from "node:timers/promises";
import { findPostmaster, isAlive } from "@/scripts/postgres/postmaster";

/** Stops the cluster's server: connections end, everything is written. Resolves when it is gone. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const running = findPostmaster(cluster);
  if (!running) return;
  // Postgres' "fast" shutdown; "immediate" only if that hangs, and then the next start recovers.
  if (!(await signalAndWait(running.pid, "SIGINT", 30_000))) await signalAndWait(running.pid, "SIGQUIT", 10_000);
}

async function signalAndWait(pid: number, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  if (isAlive(pid)) process.kill(pid, signal);
  while (isAlive(pid) && Date.now() < end) await pause(20);
  return !isAlive(pid);
}
