/** An expected failure: its message is a sentence that says what to do, so no stack is shown. */
export class Stopped extends Error {}

/** Does one step, saying what it is and how long it took. A string the work returns is said as well. */
export async function step<T>(what: string, work: () => Promise<T> | T): Promise<T> {
  const began = performance.now();
  process.stdout.write(`${what} … `);
  try {
    const value = await work();
    console.log(`${seconds(began)}${typeof value === "string" ? ` (${value})` : ""}`);
    return value;
  } catch (error) {
    console.log(`failed after ${seconds(began)}`);
    throw error;
  }
}

export const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
