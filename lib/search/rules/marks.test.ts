import { expect, test } from "vitest";
import { markedExcerpt, markedHeadline, markedOf } from "@/lib/search/rules/marks";

test("marked pieces stand apart, markup stays text", () => {
  expect(markedOf("The \uE000night\uE001 <b>ferry</b> \uE000sails\uE001")).toEqual([
    { text: "The ", hit: false },
    { text: "night", hit: true },
    { text: " <b>ferry</b> ", hit: false },
    { text: "sails", hit: true },
  ]);
  expect(markedOf("")).toEqual([]);
});

test("a headline keeps its letters", () => {
  expect(markedHeadline("a <b> c", "a   \uE000c\uE001")).toEqual([{ text: "a <b> c", hit: false }]);
});

test("an excerpt that answers nothing is none", () => {
  expect(markedExcerpt("The beginning")).toBeNull();
});
