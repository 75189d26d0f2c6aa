import { spawn } from "node:child_process";
import { cpus } from "node:os";
import { cpuTime } from "@/bench/support/running";

export type Load = { hitsPerSecond: number; microsecondsPerHit: number };

/** One round of load by wrk, on the last core: 32 connections that ask again as soon as they are answered. */
export async function load(url: string, serverPid: number, seconds: number): Promise<Load> {
  const wrk = ["wrk", "-t1", "-c32", `-d${seconds}s`, "-H", "Accept-Encoding: gzip", url];
  const [command = "", ...args] = cpus().length > 1 ? ["taskset", "-c", String(cpus().length - 1), ...wrk] : wrk;
  const before = cpuTime(serverPid);
  const said = await heard(command, args);
  const used = cpuTime(serverPid) - before;
  const hits = Number(/(\d+) requests in/.exec(said)?.[1]);
  const hitsPerSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
  if (!hits || /Non-2xx|Socket errors/.test(said)) throw new Error(`wrk was not answered as it should be:\n${said}`);
  return { hitsPerSecond, microsecondsPerHit: used / hits };
}

function heard(command: string, args: string[]): Promise<string> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  return new Promise((resolve, reject) => child.once("error", reject).once("close", () => resolve(said)));
}
