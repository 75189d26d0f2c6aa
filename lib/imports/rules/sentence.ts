import type { Problem } from "@/lib/imports/schema";

/** "story.md, line 3, published: expected a time with its zone, …": what was expected, and where. */
export function sentenceOf(file: string, { line, key, expected }: Problem): string {
  return `${[file, ...(line ? [`line ${line}`] : []), ...(key ? [key] : [])].join(", ")}: ${expected}`;
}
