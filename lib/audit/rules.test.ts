import { expect, test } from "vitest";
import { dayAfter, deedName, differencesOf, startOfDay } from "@/lib/audit/rules";

test("only what changed is told, from nothing and to nothing too", () => {
  expect(differencesOf({ name: "Boats", color: "teal" }, { name: "Ships", color: "teal" })).toEqual([
    { name: "name", before: "Boats", after: "Ships" },
  ]);
  expect(differencesOf(undefined, { name: "Boats", parentId: null })).toEqual([
    { name: "name", before: undefined, after: "Boats" },
  ]);
  expect(differencesOf({ name: "Boats" }, null)).toEqual([{ name: "name", before: "Boats", after: undefined }]);
});

test("a value without names is one, and lists and numbers can be read", () => {
  expect(differencesOf(12, 24)).toEqual([{ name: "", before: "12", after: "24" }]);
  expect(differencesOf({ order: ["a"] }, { order: ["a", "b"] })[0]?.after).toContain('"b"');
  expect(differencesOf(undefined, undefined)).toEqual([]);
});

test("a deed is said in words", () => {
  expect(deedName("section.order")).toBe("put the sections in order");
  expect(deedName("staff.changeRole")).toBe("changed the role of");
  // A deed that nobody has put into words yet.
  expect(deedName("crossword.drawAnew")).toBe("draw anew crossword");
});

test("a day begins and ends by the edition's clocks, also when they change", () => {
  expect(startOfDay("2026-03-29", "Europe/Madrid").toISOString()).toBe("2026-03-28T23:00:00.000Z");
  expect(dayAfter("2026-12-31")).toBe("2027-01-01");
  expect(startOfDay(dayAfter("2026-03-29"), "Europe/Madrid").toISOString()).toBe("2026-03-29T22:00:00.000Z");
});
