import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import pg from "pg";

// Loaded before anything else, it ends the process, as a power cut would, at the nth thing that the process asks of the world
// outside: of the file system, of Postgres, of another process (`DIE_AT_STEP`, from 1).
const last = Number(process.env.DIE_AT_STEP);
let counting = false;
let steps = 0;

/** From here on steps count. */
export function beginSteps(): void {
  counting = true;
}

function step(): void {
  if (counting && ++steps === last) process.kill(process.pid, "SIGKILL");
}

const FILES = ["open", "rename", "mkdir", "mkdtemp", "rm", "stat", "readdir", "readFile", "writeFile"] as const;
const STREAMS = ["open", "write", "writev", "read", "close"] as const;
for (const name of FILES) watch(fs.promises, name);
for (const name of STREAMS) watch(fs, name);
watch(childProcess, "spawn");
watch(pg.Client.prototype, "query");
syncBuiltinESMExports();
const handle = await fs.promises.open(process.execPath);
for (const name of ["writeFile", "sync", "close"]) watch(Object.getPrototypeOf(handle), name);
await handle.close();

/** A step before it is asked for; what comes after it has been done comes before the next. */
function watch(owner: object, name: string): void {
  const all = owner as Record<string, (...asked: unknown[]) => unknown>;
  const real = all[name]!;
  all[name] = function (this: unknown, ...asked: unknown[]) {
    step();
    return real.apply(this, asked);
  };
}
