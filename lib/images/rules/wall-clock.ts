/** What clocks in a zone (IANA name) show at a moment, as an input for a time takes it: "2026-03-29T02:30". */
export function wallClock(at: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(
    new Date(at),
  );
  return parts.replace(" ", "T");
}
