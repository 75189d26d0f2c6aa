import { seconds } from "@/scripts/start/step";

export type Tally = { passed: number; failed: number };

/** Failed, with what it said and, when it counts them itself, how many of its parts. */
export class Failed extends Error {
  constructor(
    message: string,
    readonly tally: Tally = { passed: 0, failed: 1 },
  ) {
    super(message);
  }
}

/** Tries one step, printing its name, time and, when it fails, its output. Work that counts nothing counts as one. */
export async function attempt(name: string, work: () => Promise<Tally | string | void>): Promise<Tally> {
  const began = performance.now();
  process.stdout.write(`${name} … `);
  try {
    const value = await work();
    const tally = typeof value === "object" ? value : { passed: 1, failed: 0 };
    const said = typeof value === "object" ? `${value.passed} passed` : (value ?? "");
    console.log(`${seconds(began)}${said ? ` (${said})` : ""}`);
    return tally;
  } catch (error) {
    const tally = error instanceof Failed ? error.tally : { passed: 0, failed: 1 };
    console.log(`FAILED after ${seconds(began)}\n${indent(error instanceof Error ? error.message : String(error))}`);
    return tally;
  }
}

const indent = (text: string) => text.trim().replace(/^/gm, "  │ ");
