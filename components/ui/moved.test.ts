import { expect, test } from "vitest";
import { moved } from "@/components/ui/moved";

const list = ["a", "b", "c", "d"];

test("an item goes where it is put, forwards and backwards, and the others keep their order", () => {
  expect(moved(list, 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(moved(list, 3, 0)).toEqual(["d", "a", "b", "c"]);
});

test("nothing goes over the edge", () => {
  expect(moved(list, 0, -1)).toEqual(list);
  expect(moved(list, 3, 4)).toEqual(list);
  expect(moved(list, 9, 0)).toEqual(list);
});
