/** A time at the desk, short: the day and the clock, with the year only when it is not this one's; in that zone. */
export function Moment({ at, timeZone, year }: { at: string; timeZone: string; year: number }) {
  const date = new Date(at);
  const isThisYear = date.getUTCFullYear() === year;
  const text = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    ...(isThisYear ? { hour: "2-digit", minute: "2-digit" } : { year: "numeric" }),
    timeZone,
  }).format(date);
  return <time dateTime={at}>{text}</time>;
}
