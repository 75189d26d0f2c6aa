import { isMap, isNode, isPair, LineCounter, parseDocument, visit, type Document } from "yaml";
import { z } from "zod";
import { FrontMatter, type Problem } from "@/lib/imports/schema";

const MOST = 64 * 1024;

/** The two halves of a file, each with the number of its first line. */
export type Halves = { yaml: string; yamlLine: number; markdown: string; markdownLine: number };

/** Parts a file into front matter and Markdown: the first line is ---, the next line that is --- ends the front matter. */
export function halvesOf(source: string): Halves | Problem {
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (!/^---[ \t]*\n/.test(text)) return { line: 1, expected: "expected --- and the front matter" };
  const lines = text.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (end < 0) return { line: lines.length, expected: "expected --- after the front matter" };
  return {
    yaml: lines.slice(1, end).join("\n"),
    yamlLine: 2,
    markdown: lines.slice(end + 1).join("\n"),
    markdownLine: end + 2,
  };
}

/** Reads front matter; every problem names its line, and its key when it has one. */
export function frontMatterOf(yaml: string, firstLine: number): { front?: FrontMatter; problems: Problem[] } {
  if (yaml.length > MOST)
    return { problems: [{ line: firstLine, expected: "expected at most 64 KB of front matter" }] };
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const document = parsed(yaml, counter);
  if (!document)
    return { problems: [{ line: firstLine, expected: "expected fewer lists and maps inside each other" }] };
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    line: lineAt(pos[0]),
    expected: `expected YAML: ${message.split("\n")[0]?.replace(/ at line \d+.*$/, "")}`,
  }));
  if (faults.length) return { problems: faults };
  const aliases: Problem[] = [];
  visit(document, {
    Alias: (_, node) => {
      aliases.push({ line: lineAt(node.range?.[0] ?? 0), expected: "expected the value itself, not an alias (*)" });
    },
  });
  if (aliases.length) return { problems: aliases };
  if (!isMap(document.contents)) return { problems: [{ line: firstLine, expected: "expected keys and values" }] };

  const result = FrontMatter.safeParse(document.toJS({ maxAliasCount: 0 }), { reportInput: true });
  if (result.success) return { front: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(document, issue, lineAt)) };
}

/** Null when it is nested so deep that the parser gives up. */
function parsed(yaml: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(yaml, { lineCounter, uniqueKeys: true, merge: false, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type LineAt = (offset: number) => number;

function problemsOf(document: Document.Parsed, issue: z.core.$ZodIssue, lineAt: LineAt): Problem[] {
  if (issue.code !== "unrecognized_keys") {
    return [{ line: lineOf(document, issue.path, lineAt), key: keyOf(issue.path), expected: expectedBy(issue) }];
  }
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    return { line: lineOf(document, path, lineAt), key: keyOf(path), expected: "expected no such key" };
  });
}

/** The line of a key, or of the nearest thing around it that is there. */
function lineOf(document: Document.Parsed, path: PropertyKey[], lineAt: LineAt): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const around = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const last = path[depth - 1];
    const pair = isMap(around)
      ? around.items.find((item) => isPair(item) && String(item.key) === String(last))
      : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return lineAt(0);
}

const keyOf = (path: PropertyKey[]) =>
  path.map((part) => (typeof part === "number" ? part + 1 : String(part))).join(".");

const NAMES: Record<string, string> = {
  string: "text (in quotes if it looks like a number)",
  array: "a list",
  object: "keys and values",
  boolean: "true or false",
};

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type" && issue.input === undefined) return "expected, but missing";
  if (issue.code === "invalid_type") return `expected ${NAMES[issue.expected] ?? issue.expected}`;
  if (issue.code === "invalid_value") return `expected one of: ${issue.values.join(", ")}`;
  if (issue.code === "too_big")
    return `expected at most ${issue.maximum} ${issue.origin === "array" ? "entries" : "characters"}`;
  return issue.message;
}
