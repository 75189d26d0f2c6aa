import type { FoundWords } from "@/lib/pixels/read-words";

/** The fields that a file may fill; by `origins` each says which record of the file it came from. */
const LIMITS = {
  caption: 2_000,
  creator: 300,
  credit: 300,
  source: 300,
  copyright: 300,
  headline: 300,
  place: 300,
  instructions: 1_000,
  usageTerms: 1_000,
  webStatement: 500,
  licensor: 300,
  alt: 1_000,
  longAlt: 2_000,
  digitalSource: 100,
} as const;

export type PrefillField = keyof typeof LIMITS;
export type Origins = Partial<Record<PrefillField | "licence" | "keywords" | "takenAt", "xmp" | "iim">>;
export type Prefilled = Partial<Record<PrefillField, string>> & {
  keywords?: string[];
  takenAt?: Date;
  origins: Origins;
};

/** What a file says, for every field that nobody has said anything in; what is there already stays. */
export function prefill(words: FoundWords, said: Partial<Record<PrefillField, string>>): Prefilled {
  const filled: Prefilled = { origins: {} };
  for (const field of Object.keys(LIMITS) as PrefillField[]) {
    const word = words[field];
    if (!word || said[field]) continue;
    filled[field] = word.value.slice(0, LIMITS[field]);
    filled.origins[field] = word.from;
  }
  if (words.keywords) {
    filled.keywords = [...new Set(words.keywords.values)];
    filled.origins.keywords = words.keywords.from;
  }
  if (words.takenAt) {
    filled.takenAt = new Date(words.takenAt.value);
    filled.origins.takenAt = words.takenAt.from;
  }
  return filled;
}

/** A file's name as it may be shown and kept: its last part, without what would steer a terminal or a page. */
export function plainName(filename: string): string {
  const last = filename.split(/[/\\]/).at(-1) ?? "";
  return (
    last
      .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
      .trim()
      .slice(0, 200) || "picture"
  );
}
