export type CsvRow = { line: number; cells: string[] };

/**
 * Rows of comma-separated values (RFC 4180), blank lines left out; `line` is where a row begins, from 1. A quoted cell may
 * hold commas, quotes (doubled) and line breaks. Answers the line of a quote that is never closed, or stands inside a cell.
 */
export function readCsv(text: string): CsvRow[] | { line: number } {
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  const source = text.replace(/^\uFEFF/, "");
  for (let at = 0; at <= source.length;) {
    CELL.lastIndex = at;
    const [whole = "", quoted, plain = "", end = ""] = CELL.exec(source) ?? [];
    if (!CELL.lastIndex && at < source.length) return { line };
    row.cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    at += whole.length;
    if (end === ",") continue;
    if (row.cells.some(Boolean)) rows.push(row);
    row = { line, cells: [] };
    if (end === "") break;
  }
  return rows;
}

const CELL = /(?:[\t ]*"((?:[^"]|"")*)"[\t ]*|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
