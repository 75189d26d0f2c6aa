import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, totalmem, type } from "node:os";
import { revision } from "@/bench/support/tools";

export type Row = (string | number)[];

/** Prints what was measured, and with `--write` puts it in its place in bench/README.md. */
export function report(section: string, notes: string[], header: string[], rows: Row[]): void {
  const text = [`${machine()} ${notes.join(" ")}`, "", ...table(header, rows)].join("\n");
  console.log(text);
  if (process.argv.includes("--write")) write(section, text);
}

export function median(values: number[]): number {
  return percentile(values, 50);
}

/** Nearest rank. */
export function percentile(values: number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `Measured ${date} at ${revision()}, Node ${process.versions.node}, ${type()} ${arch()}, ${cpus().length} cores (${first?.model.trim()}), ${memory} GB.`;
}

function table(header: string[], rows: Row[]): string[] {
  const cells = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((cell, i) => pad(cell, widths[i]!, i)).join(" | ")} |`;
  const rule = `| ${widths.map((width, i) => (i ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  const [first, ...rest] = cells;
  return [line(first!), rule, ...rest.map(line)];
}

function pad(cell: string, width: number, column: number): string {
  return column ? cell.padStart(width) : cell.padEnd(width);
}

function write(section: string, text: string): void {
  const file = new URL("../README.md", import.meta.url);
  const [begin, end] = [`<!-- ${section}: printed by bench/${section}.ts -->`, `<!-- /${section} -->`];
  const readme = readFileSync(file, "utf8");
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no place for ${section}.`);
  writeFileSync(file, `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`);
}
