import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandOf, isAlive } from "@/scripts/postgres/postmaster";
import { Stopped } from "@/scripts/start/step";

/** Takes the data folder for this process, recovering the lock of one that was killed. Returns the way to give it back. */
export function takeLock(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, "start.lock");
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readHolder(file);
    if (holder && isOurs(holder)) {
      throw new Stopped(
        `Dateline already runs on ${dataDir} (process ${holder}). Stop it first, or set DATA_DIR and PORT to run a second one.`,
      );
    }
    clearStale(file, holder);
  }
}

/** Numbers of processes are used again, in containers almost at once: a live one counts only if it is one of ours. */
function isOurs(pid: number): boolean {
  return pid !== process.pid && isAlive(pid) && /scripts[/\\](start|db)\b/.test(commandOf(pid));
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

/** By renaming, so that of two who find the same stale lock only one removes it, and neither the other's new one. */
function clearStale(file: string, holder: number | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if (readHolder(aside) !== holder) renameSync(aside, file);
  else rmSync(aside, { force: true });
}
