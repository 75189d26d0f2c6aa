import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is kept about the embedded server between runs; `url` is the product's database, `pid` the last postmaster. */
export type PostgresNotes = { url: string; port: number; password: string; pid: number };

export const USER = "dateline";
export const DATABASE = "dateline";

/** Undefined when there are none, or none that can be understood. */
export function readNotes(dataDir: string): PostgresNotes | undefined {
  try {
    const notes = JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8")) as Partial<PostgresNotes>;
    return notes.url && notes.port && notes.password ? (notes as PostgresNotes) : undefined;
  } catch {
    return undefined;
  }
}

/** Only its owner may read them: they hold the password. */
export function writeNotes(dataDir: string, notes: Omit<PostgresNotes, "url">): PostgresNotes {
  const file = join(dataDir, "postgres.json");
  const full = { url: addressOf(notes, DATABASE), ...notes };
  writeFileSync(`${file}.new`, `${JSON.stringify(full, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return full;
}

export function addressOf({ port, password }: { port: number; password: string }, database: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
}
