import { existsSync, readFileSync } from "node:fs";
import { runNode } from "@/scripts/start/run";
import { Failed, type Tally } from "@/scripts/test/attempt";

type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number }; errors: unknown[] };

/** Runs the stories in the browser. One that passed only when tried again, or was not tried at all, counts as failed. */
export async function countPlaywright(file: string): Promise<Tally> {
  const args = ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"];
  try {
    await runNode(args, { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, NO_COLOR: "1" }, advice: "" });
  } catch (error) {
    const tally = read(file);
    throw new Failed(error instanceof Error ? error.message : String(error), {
      ...tally,
      failed: Math.max(tally.failed, 1),
    });
  }
  const tally = read(file);
  if (tally.failed) throw new Failed("Stories were skipped.", tally);
  return tally;
}

function read(file: string): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { stats } = JSON.parse(readFileSync(file, "utf8")) as Report;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
