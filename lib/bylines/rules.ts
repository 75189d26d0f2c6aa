import type { BylineRole } from "@/lib/db/generated/enums";

/** The names under a headline in lists: the writers', or whoever there is when nobody wrote ("A, B and C"). */
export function bylineLine(bylines: { name: string; role: BylineRole }[], language: string): string {
  const writers = bylines.filter((byline) => byline.role === "WORDS");
  const names = (writers.length ? writers : bylines).map((byline) => byline.name);
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
