import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageOf, isExplained, isSubstantive, makeSlug, obstacleToPublishing } from "@/lib/articles/rules";
import { obstacleToMove } from "@/lib/articles/rules/moves";
import { isSlug } from "@/lib/redirects/rules";

describe("makeSlug", () => {
  test.each([
    ["The Ferry Doesn’t Leave", "the-ferry-doesnt-leave"],
    ["  Café — Zürich & Ørsted: 50% off!  ", "cafe-zurich-ørsted-50-off"],
    ["המעבורת לא יוצאת", "המעבורת-לא-יוצאת"],
    ["صباح الخير", "صباح-الخير"],
    ["हिन्दी समाचार", "हिन्दी-समाचार"],
    ["渡轮停航", "渡轮停航"],
    ["Ёлка у порта", "ёлка-у-порта"],
    ["İSTANBUL", "istanbul"],
    ["../../etc/passwd", "etc-passwd"],
    ["?!…", ""],
  ])("%s", (headline, slug) => expect(makeSlug(headline)).toBe(slug.normalize("NFC")));

  test("cuts between words", () => {
    expect(makeSlug("one two three four", 10)).toBe("one-two");
    expect(makeSlug("x".repeat(300))).toHaveLength(50);
  });

  test("what it makes can stand in an address and stays itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (headline) => {
        const slug = makeSlug(headline);
        expect(slug === "" || isSlug(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(200);
        expect(makeSlug(slug)).toBe(slug);
      }),
    );
  });
});

test.each(["a-b", "ferry-no.2", "המעבורת", "x".repeat(200)])("%s is a slug", (slug) => expect(isSlug(slug)).toBe(true));
test.each(["", ".", "..", "A", "a b", "a/b", "a?b", "a#b", "a%b", "a\u0000", "x".repeat(201)])("%j is none", (slug) =>
  expect(isSlug(slug)).toBe(false),
);

test("only a minor change leaves the updated time alone; only what was wrong or unclear is explained", () => {
  expect((["MINOR", "UPDATE", "CLARIFICATION", "CORRECTION"] as const).map(isSubstantive)).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect((["MINOR", "UPDATE", "CLARIFICATION", "CORRECTION"] as const).map(isExplained)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test("what is published can only be withdrawn, what is withdrawn only brought back", () => {
  const moves = ["submit", "schedule", "publish", "withdraw", "restoreToDraft", "republish"] as const;
  const open = (state: Parameters<typeof obstacleToMove>[0]) => moves.filter((move) => !obstacleToMove(state, move));
  expect(open("DRAFT")).toEqual(["submit", "schedule", "publish"]);
  expect(open("PUBLISHED")).toEqual(["withdraw"]);
  expect(open("WITHDRAWN")).toEqual(["restoreToDraft", "republish"]);
  expect(open("SCHEDULED")).toEqual(["schedule", "publish", "restoreToDraft"]);
  expect(obstacleToMove("PUBLISHED", "publish")?.message).toBe("This is published, which rules that out.");
});

describe("obstacleToPublishing", () => {
  const now = new Date("2026-03-01T12:00:00Z");
  const ready = { headline: "A ship", sectionId: "s", words: 3, embargoUntil: null };
  test("none when all is there", () => expect(obstacleToPublishing(ready, now)).toBeNull());
  test.each([
    [{ headline: " " }, "headline"],
    [{ sectionId: null }, "sectionId"],
    [{ words: 0 }, "body"],
    [{ embargoUntil: new Date("2026-03-01T12:00:01Z") }, "embargoUntil"],
  ])("%o names %s", (lack, field) => expect(obstacleToPublishing({ ...ready, ...lack }, now)?.field).toBe(field));
  test("an embargo that is over is none", () => {
    expect(obstacleToPublishing({ ...ready, embargoUntil: now }, now)).toBeNull();
  });
});

describe("ageOf", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const age = (day: string, days = 365) => ageOf(new Date(`${day}T12:00:00Z`), days, now);

  test.each([
    ["2026-11-22", null],
    ["2025-11-23", null],
    ["2025-11-22", { unit: "years", count: 1 }],
    ["2024-11-23", { unit: "years", count: 1 }],
    ["2024-11-22", { unit: "years", count: 2 }],
    ["1999-01-01", { unit: "years", count: 27 }],
  ])("of %s is said in whole years", (day, expected) => {
    expect(age(day)).toEqual(expected);
  });

  test("within the first year it is said in months, from the days the newsroom chose", () => {
    expect(age("2026-08-24", 90)).toEqual({ unit: "months", count: 2 });
    expect(age("2026-08-22", 90)).toEqual({ unit: "months", count: 3 });
    expect(age("2026-08-25", 90)).toBeNull();
    expect(ageOf(new Date("2026-01-31"), 31, new Date("2026-03-03"))).toEqual({ unit: "months", count: 1 });
  });

  test("is never said when the newsroom wants none", () => {
    expect(age("1999-01-01", 0)).toBeNull();
  });
});
