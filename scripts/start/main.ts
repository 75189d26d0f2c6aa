import { launch } from "@/scripts/start/launch";
import { endRunning } from "@/scripts/start/run";
import { giveUp } from "@/scripts/start/step";

/** `npm start` and, with `--dev`, `npm run dev`: everything up, until Ctrl-C takes it down in reverse order. */
export async function main(args: string[]): Promise<void> {
  const undo: (() => Promise<void> | void)[] = [];
  const asked = askedToStop();
  let fault: unknown;
  try {
    await Promise.race([
      launch({ dev: args.includes("--dev"), undo }),
      asked.then(() => Promise.reject(new Interrupted())),
    ]);
    await asked;
    console.log("\nStopping.");
  } catch (error) {
    if (!(error instanceof Interrupted)) fault = error;
  }
  endRunning();
  for (const step of undo.reverse()) await step();
  if (fault) giveUp(fault);
  process.exit(0);
}

class Interrupted extends Error {}

function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}
