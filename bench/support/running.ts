import { execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { until } from "@/e2e/support/facts";

export type Running = { pid: number; said(): string; ended(): boolean; done: Promise<void>; stop(): Promise<void> };

type Wanted = { env?: Record<string, string>; cwd?: string; log: string };

/** Starts a long-running program; what it says goes to `log`. */
export function run(command: string, args: string[], { env, cwd, log }: Wanted): Running {
  const output = openSync(log, "a");
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", output, output] });
  closeSync(output);
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()).once("error", () => resolve()));
  return {
    pid: child.pid ?? 0,
    ended: () => child.exitCode !== null || child.signalCode !== null,
    done: gone,
    said: () => readFileSync(log, "utf8"),
    stop: () => (child.kill("SIGTERM"), gone),
  };
}

/** Waits until an address answers at all; throws what the program said when it does not. */
export async function untilItAnswers(url: string, running: Running): Promise<void> {
  const answers = () =>
    fetch(url).then(
      () => true,
      () => running.ended(),
    );
  await until(`${url} answers`, answers, 60_000);
  if (running.ended()) throw new Error(`A program ended while starting:\n${running.said().slice(-2_000)}`);
}

/** Keeps a program and all its threads on one core; with a single core there is nothing to choose. */
export function pin(pid: number, core: number): void {
  if (cpus().length > 1) execFileSync("taskset", ["-a", "-c", "-p", String(core), String(pid)], { stdio: "ignore" });
}

/** CPU time a process has used, all threads, in microseconds. */
export function cpuTime(pid: number): number {
  const [user = 0, system = 0] = statOf(pid).slice(11, 13).map(Number);
  return ((user + system) * 1_000_000) / ticksASecond();
}

/** Memory a process holds, in bytes: resident now, and at most so far. */
export function memoryOf(pid: number): { resident: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) * 1_024;
  return { resident: read("VmRSS"), peak: read("VmHWM") };
}

/** Children of a process, such as nginx's one worker. */
export function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return list.trim().split(" ").filter(Boolean).map(Number);
}

/** Fields of /proc/PID/stat after the name, which may itself hold spaces. */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

let ticks: number | undefined;
const ticksASecond = () => (ticks ??= Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" })));
