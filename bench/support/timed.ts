import type { Read } from "@/bench/support/reads";

/** Milliseconds of every one of `rounds`, in turns with the other reads, so that a busy moment is shared by all. */
export async function timed(reads: Read[], rounds: number): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(reads.map(({ name }) => [name, []]));
  // The first round warms: plans, caches, compiled code.
  for (let turn = -1; turn < rounds; turn++)
    for (const { name, run } of reads) {
      const began = performance.now();
      await run(Math.max(0, turn));
      if (turn >= 0) times.get(name)!.push(performance.now() - began);
    }
  return times;
}
