import { formatDay, formatFullDay, formatMoment, type Zone } from "@/lib/words/rules";

const FORMATS = { day: formatDay, fullDay: formatFullDay, moment: formatMoment };

/** A time as its zone's people write it; `at` is ISO 8601 and stays machine-readable. */
export function Time({ at, zone, as = "day" }: { at: string; zone: Zone; as?: keyof typeof FORMATS }) {
  return <time dateTime={at}>{FORMATS[as](at, zone)}</time>;
}
