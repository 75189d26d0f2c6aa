import { expect, test } from "vitest";
import { inTree, reordered } from "@/lib/sections/rules";

const at = (id: string, parentId: string | null = null) => ({ id, parentId });
const sections = [at("a"), at("b"), at("a2", "a"), at("a1", "a")];

test("a tree is walked from the top, each section before those under it", () => {
  expect(inTree(sections).map(({ id, depth }) => `${id}${depth}`)).toEqual(["a0", "a21", "a11", "b0"]);
  expect(inTree([at("lost", "gone")]).map(({ depth }) => depth)).toEqual([0]);
});

test("an order of one parent's sections becomes an order of all", () => {
  expect(reordered(sections, ["b", "a"])).toEqual(["b", "a", "a2", "a1"]);
  expect(reordered(sections, ["a1", "a2"])).toEqual(["a", "a1", "a2", "b"]);
});

test("an order that leaves one out, doubles one or mixes parents is none", () => {
  for (const ids of [["a"], ["a", "a"], ["a", "a1"], ["a", "b", "x"], []]) expect(reordered(sections, ids)).toBeNull();
});
