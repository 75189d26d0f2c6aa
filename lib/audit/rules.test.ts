import { expect, test } from "vitest";
import { deedName, differencesOf } from "@/lib/audit/rules";

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
  expect(deedName("section.order")).toBe("order section");
  expect(deedName("staff.offerSignIn")).toBe("offer sign in staff");
});
