import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestPostgres } from "@/lib/db/testing/server";
import { endRunning } from "@/scripts/start/run";
import { seconds } from "@/scripts/start/step";
import { attempt, type Tally } from "@/scripts/test/attempt";
import { fastSteps, slowSteps } from "@/scripts/test/steps";

/** The proof: every step is tried, whatever became of the others; ends with one plain line, "N passed, N failed". */
export async function main(args: string[]): Promise<void> {
  const began = performance.now();
  if (args.includes("--full")) process.env.PROOF = "full";
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" });
  const scratch = mkdtempSync(join(tmpdir(), "dateline-proof-"));
  const undo: (() => Promise<void>)[] = [];
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void cleanUp(scratch, undo).then(() => process.exit(130)));
  const total = await tryAll(args.includes("--fast"), scratch, undo);
  await cleanUp(scratch, undo);
  console.log(`\nTook ${seconds(began)}${process.env.PROOF === "full" ? ", at full size" : ""}.`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed ? 1 : 0);
}

async function tryAll(fast: boolean, scratch: string, undo: (() => Promise<void>)[]): Promise<Tally> {
  const total: Tally = { passed: 0, failed: 0 };
  const count = (tally: Tally) => {
    total.passed += tally.passed;
    total.failed += tally.failed;
    return tally.failed === 0;
  };
  const steps = { scratch, postgres: "" };
  count(
    await attempt("A PostgreSQL for this run", async () => {
      const server = await startTestPostgres();
      undo.push(server.stop);
      steps.postgres = server.adminUrl;
      Object.assign(process.env, { TEST_POSTGRES_URL: server.adminUrl, DATABASE_ADMIN_URL: server.adminUrl });
    }),
  );
  for (const { name, work, needs } of [...fastSteps(steps), ...(fast ? [] : slowSteps(steps))]) {
    const missing = needs?.();
    count(await attempt(name, missing ? () => Promise.reject(new Error(missing)) : work));
  }
  return total;
}

async function cleanUp(scratch: string, undo: (() => Promise<void>)[]): Promise<void> {
  endRunning();
  for (const step of undo.splice(0).reverse()) await step();
  rmSync(scratch, { recursive: true, force: true });
}
