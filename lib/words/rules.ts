import { ar } from "@/lib/words/ar";
import { en } from "@/lib/words/en";
import { es } from "@/lib/words/es";
import { dateFormat, languageNames, listFormat } from "@/lib/words/formats";
import { he } from "@/lib/words/he";
import type { Words } from "@/lib/words/schema";

const CATALOGUES: Record<string, Words> = { ar, en, es, he };

/** The phrases of a BCP 47 language, regions aside ("es-MX" reads Spanish); English where there are none. */
export function wordsFor(language: string): Words {
  return CATALOGUES[language.toLowerCase().split("-")[0] ?? ""] ?? en;
}

/** Whose calendar a time is shown in: an edition is one. */
export type Zone = { language: string; timeZone: string };

/** "November 26, 2025, 2:30 PM GMT+2" from an ISO 8601 time. */
export function formatMoment(iso: string, { language, timeZone }: Zone): string {
  const day = { year: "numeric", month: "long", day: "numeric" } as const;
  const hour = { hour: "numeric", minute: "2-digit", timeZoneName: "short" } as const;
  return dateFormat(language, { ...day, ...hour, timeZone }).format(new Date(iso));
}

/** "November 26, 2025" */
export function formatDay(iso: string, { language, timeZone }: Zone): string {
  return dateFormat(language, { dateStyle: "long", timeZone }).format(new Date(iso));
}

/** "2025" */
export function formatYear(iso: string, { language, timeZone }: Zone): string {
  return dateFormat(language, { year: "numeric", timeZone }).format(new Date(iso));
}

/** "Wednesday, November 26, 2025" */
export function formatFullDay(iso: string, { language, timeZone }: Zone): string {
  return dateFormat(language, { dateStyle: "full", timeZone }).format(new Date(iso));
}

/** "A, B and C" in pieces, so that each name can be a link: `{ name: false, text: " and " }` is what stands between. */
export function listParts(names: string[], language: string): { name: boolean; text: string }[] {
  const parts = listFormat(language).formatToParts(names);
  return parts.map(({ type, value }) => ({ name: type === "element", text: value }));
}

/** A language's name in itself: "עברית". */
export function languageName(language: string): string {
  return languageNames(language).of(language) ?? language;
}
