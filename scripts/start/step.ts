/** An expected failure: its message is a sentence that says what to do, so no stack is shown. */
export class Stopped extends Error {}

/** Does one step, saying what it is and how long it took. A string the work returns is said as well. */
export async function step<T>(what: string, work: () => Promise<T> | T, { aloud = false } = {}): Promise<T> {
  const began = performance.now();
  // Others speak while an aloud step lasts: its time gets a line of its own.
  process.stdout.write(aloud ? `${what} …\n` : `${what} … `);
  try {
    const value = await work();
    console.log(`${aloud ? `${what}: ` : ""}${seconds(began)}${typeof value === "string" ? ` (${value})` : ""}`);
    return value;
  } catch (error) {
    console.log(`${aloud ? `${what}: ` : ""}failed after ${seconds(began)}`);
    throw error;
  }
}

export const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Ends the process on a failure: with the sentence alone where it was foreseen, with all there is to know where not. */
export function giveUp(error: unknown): never {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") {
    console.error(
      `\n${path ?? message} belongs to another user. Be that user, or set DATA_DIR to a folder of your own.`,
    );
  } else {
    console.error(error instanceof Stopped ? `\n${message}` : error);
  }
  process.exit(1);
}
