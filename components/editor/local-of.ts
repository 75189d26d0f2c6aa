/** A moment (ISO 8601) as a clock in the zone shows it, to the minute: "2026-03-29T09:00". */
export function localOf(at: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", {
    ...({ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const),
    timeZone,
  });
  return format.format(new Date(at)).replace(" ", "T");
}

/** The same in words: "29 March 2026 at 09:00". A list of them says once what `zoneSaid` says. */
export function clockOf(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone }).format(new Date(at));
}

/** The same with its zone named: "29 March 2026 at 09:00 (Europe/Madrid)". */
export const saidOf = (at: string, timeZone: string): string => `${clockOf(at, timeZone)} (${zoneSaid(timeZone)})`;

/** "America/New York" of an IANA name. */
export const zoneSaid = (timeZone: string): string => timeZone.replaceAll("_", " ");
