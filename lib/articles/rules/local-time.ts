import { Temporal } from "temporal-polyfill";

/** A moment that a wall clock showed, or why it names none or two. `at` is UTC; an offset reads "+01:00". */
export type LocalTime =
  | { is: "one"; at: Date }
  | { is: "none"; before: string; after: string }
  | { is: "two"; choices: { offset: string; at: Date }[] }
  | { is: "malformed" };

/**
 * The moment at which clocks in a zone (IANA name) show `local` ("2026-03-29T02:30"). When clocks go forward some times do
 * not exist; when they go back some come twice, and then the `offset` says which is meant.
 */
export function momentOf(local: string, timeZone: string, offset?: string): LocalTime {
  const wall = wallOf(local);
  if (!wall) return { is: "malformed" };
  const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
    wall.toZonedDateTime(timeZone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return { is: "one", at: new Date(earlier.epochMilliseconds) };
  }
  if (!earlier.toPlainDateTime().equals(wall)) {
    return { is: "none", before: earlier.toPlainTime().toString(), after: later.toPlainTime().toString() };
  }
  const choices = [earlier, later].map((one) => ({ offset: one.offset, at: new Date(one.epochMilliseconds) }));
  const meant = choices.find((choice) => choice.offset === offset);
  return meant ? { is: "one", at: meant.at } : { is: "two", choices };
}

function wallOf(local: string): Temporal.PlainDateTime | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local)) return null;
  try {
    return Temporal.PlainDateTime.from(local, { overflow: "reject" });
  } catch {
    return null;
  }
}
