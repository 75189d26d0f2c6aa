import { expect, test } from "vitest";
import { momentOf } from "@/lib/articles/rules/local-time";

test.each([
  ["an ordinary day", "2026-06-01T09:00", "Europe/Lisbon", "2026-06-01T08:00:00.000Z"],
  ["with seconds", "2026-06-01T09:00:30", "Asia/Jerusalem", "2026-06-01T06:00:30.000Z"],
  ["the minute before clocks go forward", "2026-03-29T00:59", "Europe/Lisbon", "2026-03-29T00:59:00.000Z"],
  ["the minute they have gone", "2026-03-29T02:00", "Europe/Lisbon", "2026-03-29T01:00:00.000Z"],
  ["half-hour zones", "2026-06-01T09:00", "Asia/Kolkata", "2026-06-01T03:30:00.000Z"],
])("%s", (_, local, zone, at) => expect(momentOf(local, zone)).toEqual({ is: "one", at: new Date(at) }));

test.each([
  ["2026-03-29T01:30", "Europe/Lisbon", "00:30:00", "02:30:00"],
  ["2026-03-27T02:15", "Asia/Jerusalem", "01:15:00", "03:15:00"],
  ["2026-03-08T02:00", "America/New_York", "01:00:00", "03:00:00"],
  ["2026-10-04T02:10", "Australia/Lord_Howe", "01:40:00", "02:40:00"],
  ["2011-12-30T12:00", "Pacific/Apia", "12:00:00", "12:00:00"],
])("%s does not exist in %s", (local, zone, before, after) =>
  expect(momentOf(local, zone)).toEqual({ is: "none", before, after }),
);

test.each([
  ["2026-10-25T01:30", "Europe/Lisbon", ["+01:00", "+00:00"], "2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"],
  [
    "2026-11-01T01:30",
    "America/New_York",
    ["-04:00", "-05:00"],
    "2026-11-01T05:30:00.000Z",
    "2026-11-01T06:30:00.000Z",
  ],
  [
    "2026-04-05T01:45",
    "Australia/Lord_Howe",
    ["+11:00", "+10:30"],
    "2026-04-04T14:45:00.000Z",
    "2026-04-04T15:15:00.000Z",
  ],
])("%s comes twice in %s: an offset says which", (local, zone, [first, second], one, other) => {
  expect(momentOf(local, zone)).toEqual({
    is: "two",
    choices: [
      { offset: first, at: new Date(one) },
      { offset: second, at: new Date(other) },
    ],
  });
  expect(momentOf(local, zone, first)).toEqual({ is: "one", at: new Date(one) });
  expect(momentOf(local, zone, second)).toEqual({ is: "one", at: new Date(other) });
  expect(momentOf(local, zone, "+05:00").is).toBe("two");
});

test.each(["", "tomorrow", "2026-02-30T10:00", "2026-06-01T25:00", "2026-06-01", "2026-06-01T09:00Z"])(
  "%s is no time",
  (local) => expect(momentOf(local, "Europe/Lisbon")).toEqual({ is: "malformed" }),
);
