import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { readCsv, type CsvRow } from "@/lib/imports/rules/csv";
import { done, refused, type Outcome } from "@/lib/outcome";
import { redirectAll } from "@/lib/redirects/commands/redirect";
import type { Wish } from "@/lib/redirects/schema";
import { may, type Actor } from "@/lib/staff/permissions";

export type ImportedRedirects = { rows: number; changed: number };

const MAX_BYTES = 10 * 2 ** 20;
const MAX_ROWS = 50_000;
const MOVED = ["", "301", "302", "307", "308"];
const GONE = ["404", "410"];

/**
 * Takes over the old addresses of a CSV file: old, new and, if wanted, a status; an empty new address, or 410, means gone.
 * A first row that says "old,new" is a heading. The same file again changes nothing; a file with one bad row is refused
 * whole, with its line.
 */
export async function importRedirects(actor: Actor, { path }: { path: string }): Promise<Outcome<ImportedRedirects>> {
  if (!may(actor, "structure.write")) return refused("You may not import.");
  const name = basename(path);
  const text = await textOf(path);
  if (text === null) return refused(`${name} cannot be read, or is larger than ${MAX_BYTES / 2 ** 20} MB.`);
  const rows = readCsv(text);
  if (!Array.isArray(rows)) return refused(`${name}:${rows.line}: a quotation mark is not where one may be.`);
  const data = isHeading(rows[0]) ? rows.slice(1) : rows;
  if (data.length > MAX_ROWS) return refused(`${name} has more than ${MAX_ROWS} rows: divide it.`);
  const wishes: Wish[] = [];
  for (const row of data) {
    const wish = wishOf(row);
    if (typeof wish === "string") return refused(`${name}:${row.line}: ${wish}`);
    wishes.push(wish);
  }
  const outcome = await redirectAll(actor, wishes);
  if (!("ok" in outcome)) return refused(`${name}:${data[outcome.index]?.line}: ${outcome.message}`, outcome.field);
  return outcome.ok ? done({ rows: wishes.length, changed: outcome.value }) : outcome;
}

function wishOf({ cells }: CsvRow): Wish | string {
  const [from = "", to = "", status = "", ...more] = cells;
  if (more.some(Boolean)) return "expected old,new[,status], found more.";
  if (!from) return "the old address is missing.";
  if (GONE.includes(status)) return to ? "what is gone has no new address." : { from, to: null };
  if (!MOVED.includes(status)) return `“${status.slice(0, 20)}” is no status: 308 for moved, 410 for gone.`;
  return { from, to: to || null };
}

const isHeading = (row: CsvRow | undefined) => /^(?:old|from|source)\b/i.test(row?.cells[0] ?? "");

/** Null when it is no file, too large or not UTF-8. */
async function textOf(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).size > MAX_BYTES) return null;
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch {
    return null;
  }
}
