import { launch } from "@/scripts/start/launch";
import { endRunning } from "@/scripts/start/run";
import { Stopped } from "@/scripts/start/step";

/** `npm start` and, with `--dev`, `npm run dev`: everything up, until Ctrl-C takes it down in reverse order. */
export async function main(args: string[]): Promise<void> {
  const undo: (() => Promise<void> | void)[] = [];
  const asked = askedToStop();
  try {
    await Promise.race([
      launch({ dev: args.includes("--dev"), undo }),
      asked.then(() => Promise.reject(new Interrupted())),
    ]);
    await asked;
    console.log("\nStopping.");
  } catch (error) {
    if (!(error instanceof Interrupted)) say(error);
    process.exitCode = error instanceof Interrupted ? 0 : 1;
  }
  endRunning();
  for (const step of undo.reverse()) await step();
  process.exit();
}

class Interrupted extends Error {}

function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}

function say(error: unknown): void {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") {
    console.error(
      `\n${path ?? message} belongs to another user. Start as that user, or set DATA_DIR to a folder of your own.`,
    );
  } else {
    console.error(error instanceof Stopped ? `\n${message}` : error);
  }
}
