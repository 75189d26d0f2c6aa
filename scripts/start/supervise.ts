import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { Stopped } from "@/scripts/start/step";

export type Supervised = { isReady: () => void; failed: Promise<never>; stop: () => Promise<void> };

const LONGEST_WAIT = 30_000;
const GRACE = 10_000;
/** As `npm run serve` has it: V8 would rather take memory than tidy up, and compile WebAssembly twice over. */
const LEAN = ["--optimize-for-size", "--liftoff-only", "--max-semi-space-size=4"];
/** glibc learns from each large buffer to keep more of them; told so, it gives them back. */
const FRUGAL = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072", MALLOC_TRIM_THRESHOLD_: "131072" };

/**
 * Runs one of our processes and starts it again when it ends by itself: at once, then ever more slowly. Until `isReady` is
 * called an end rejects `failed` instead: what cannot start will not start the second time.
 */
export function supervise(name: string, file: string, env: Record<string, string>): Supervised {
  if (!existsSync(file)) throw new Stopped(`${file} is missing from this copy of Dateline. Get a whole one.`);
  let child: ChildProcess;
  let timer: NodeJS.Timeout | undefined;
  let ready = false;
  let stopping = false;
  let wait = 0;
  let fail: (reason: Stopped) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined);

  const begin = () => {
    const born = Date.now();
    child = start(file, env);
    child.once("error", () => undefined); // an end follows
    child.once("exit", (code, signal) => {
      if (stopping) return;
      const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
      if (!ready) return fail(new Stopped(`The ${name} ${how} while starting: see above.`));
      if (Date.now() - born > LONGEST_WAIT) wait = 0;
      console.log(`The ${name} ${how}; starting it again${wait ? ` in ${wait / 1000} s` : ""}.`);
      timer = setTimeout(begin, wait);
      wait = Math.min(wait * 2 || 1_000, LONGEST_WAIT);
    });
  };
  begin();

  return {
    isReady: () => void (ready = true),
    failed,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await end(child);
    },
  };
}

function start(file: string, env: Record<string, string>): ChildProcess {
  // Its own process group, so that Ctrl-C reaches it by us, in order; the channel tells it when we are gone altogether.
  const how = file.endsWith(".ts") ? ["--import", "tsx"] : LEAN;
  return spawn(process.execPath, [...how, file], {
    env: { ...FRUGAL, ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: true,
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const hard = setTimeout(() => child.kill("SIGKILL"), GRACE);
    child.once("exit", () => {
      clearTimeout(hard);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
