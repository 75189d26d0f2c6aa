import { Temporal } from "temporal-polyfill";

export type Difference = { name: string; before?: string; after?: string };

/** What differs between two states, by name; whatever is no object counts as one nameless value. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({ name, before: shown(was[name]), after: shown(is[name]) }))
    .filter((one) => one.before !== one.after);
}

/** "section.order" as somebody would say it: "order section". */
export function deedName(deed: string): string {
  const [subject = "", verb = ""] = deed.split(".");
  const apart = verb.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${apart} ${subject}`.trim();
}

/** The moment a day ("2026-03-29") begins in a zone (IANA name); where clocks go forward at midnight, later than 0:00. */
export function startOfDay(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

export const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

function partsOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  return typeof value === "object" && !Array.isArray(value) ? { ...value } : { "": value };
}

function shown(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" ? value : JSON.stringify(value, null, typeof value === "object" ? 1 : 0);
}
