import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The server that runs on this cluster, by its lock file; stale lock files that would keep a new one out are removed. */
export function findPostmaster(cluster: string): { pid: number; port: number } | undefined {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (Number.isInteger(pid) && pid > 1) {
    // A dead one's file stays: Postgres itself recovers it, and looks first whether that one's children still live.
    if (!isAlive(pid)) return undefined;
    if (worksIn(pid) === cluster || commandOf(pid).includes(cluster)) return { pid, port };
  }
  // Cut short, or its number now belongs to another program: Postgres would refuse to start for it.
  rmSync(file, { force: true });
  return undefined;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  try {
    return /\) [ZX] /.test(readFileSync(file, "utf8"));
  } catch {
    return false;
  }
}

/** The server's working folder is its cluster, even after the folder above was renamed. */
function worksIn(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout ?? "";
  }
}
