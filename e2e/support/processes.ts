import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

export type Running = {
  pid: number;
  /** All it said so far. */
  said(): string;
  ended(): boolean;
  /** SIGTERM, and its end awaited; SIGKILL when that takes longer than ten seconds. */
  stop(): Promise<void>;
};

/** Runs a TypeScript program of ours to its end; throws what it said when that is not a good one. */
export async function runToEnd(args: string[], env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`${args.join(" ")} ended with code ${code}:\n${said}`);
  return said;
}

/** Starts a compiled program of ours that runs until it is stopped; what it says goes to `log`. */
export function start(file: string, env: Record<string, string>, log: string): Running {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, "a");
  const child = spawn(process.execPath, ["--optimize-for-size", "--liftoff-only", "--max-semi-space-size=4", file], {
    env: { ...process.env, ...env },
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  return running(child, () => readFileSync(log, "utf8"));
}

function running(child: ChildProcess, said: () => string): Running {
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid ?? 0,
    said,
    ended,
    stop: async () => {
      if (ended()) return;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      const hard = setTimeout(() => child.kill("SIGKILL"), 10_000);
      child.kill("SIGTERM");
      await gone;
      clearTimeout(hard);
    },
  };
}
