import { existsSync, readFileSync } from "node:fs";
import { runNode } from "@/scripts/start/run";
import { Failed, type Tally } from "@/scripts/test/attempt";

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Runs one of vitest's projects. A test left out counts as failed: nothing here is skipped. */
export async function countVitest(project: string, file: string): Promise<Tally> {
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", project, "--reporter=default", "--reporter=json"];
  try {
    await runNode([...args, `--outputFile.json=${file}`, "--passWithNoTests"], { env: { NO_COLOR: "1" }, advice: "" });
  } catch (error) {
    // A run that is red without a red test (an error outside of one) is red all the same.
    const tally = read(file);
    throw new Failed(error instanceof Error ? error.message : String(error), {
      ...tally,
      failed: Math.max(tally.failed, 1),
    });
  }
  const tally = read(file);
  if (tally.failed) throw new Failed("Tests were skipped.", tally);
  return tally;
}

function read(file: string): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  // A file that could not be loaded has no tests to report.
  const unloaded = report.testResults.filter((result) => result.status === "failed" && !result.assertionResults.length);
  const left = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + left + unloaded.length };
}
