import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { log } from "@/lib/log";
import { faultAtSight } from "@/lib/pixels/at-sight";
import type { DarkroomAnswer, DarkroomOrder } from "@/lib/pixels/order";
import { Turns } from "@/lib/turns";

/** A file gets so long to prove itself, for who hands it in to have an answer within ten seconds; a developed one to be printed. */
const MOST_MS = { prove: 8_000, print: 120_000 };
/** What one file may hold of memory: 40 megapixels are decoded in half of it. */
const MOST_KB = 1_200_000;
/** One for each core of the smallest machine that this runs on. */
const turns = new Turns(2);

/**
 * Has a file looked at or printed in a process of its own, whose memory and time are limited by the kernel: a file that
 * takes too much of either is refused in a sentence, like a damaged one. Two at a time; the others wait.
 */
export async function sendToDarkroom(order: DarkroomOrder): Promise<DarkroomAnswer> {
  const fault = order.do === "prove" && (await faultAtSight(order.file));
  if (fault) return { fault };
  return turns.take(() => run(order));
}

async function run(order: DarkroomOrder): Promise<DarkroomAnswer> {
  // `data` is what a process has written to; the engine only reserves far more of addresses.
  const limits = `ulimit -d ${MOST_KB} && ulimit -c 0 && exec "$0" "$@"`;
  const child = spawn("/bin/sh", ["-c", limits, process.execPath, "--max-old-space-size=192", ...entry()], {
    // None of our secrets: whoever takes the process over finds nothing.
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill("SIGKILL");
  }, MOST_MS[order.do]);
  const ended = new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject));
  // A process that dies while it is spoken to says so by its exit.
  child.stdin.on("error", () => undefined).end(JSON.stringify(order));
  const [code, said, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]).finally(() =>
    clearTimeout(timer),
  );
  if (late) return { fault: "The picture took too long to open. Save it anew, smaller, and try again." };
  if (code === 0) return JSON.parse(said) as DarkroomAnswer;
  log.warn({ code, complaint: complaint.slice(-500) }, "the darkroom gave up on a file");
  return { fault: "The picture could not be opened: it is damaged or takes too much memory." };
}

/** In production the process compiled by scripts/bundle.ts, elsewhere its source. */
function entry(): string[] {
  if (process.env.NODE_ENV !== "production") return ["--import", "tsx", path.resolve("lib/pixels/darkroom.ts")];
  return [path.resolve(process.env.NEXT_DIST_DIR || ".next", "processes", "darkroom.mjs")];
}
