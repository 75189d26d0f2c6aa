import { expect, test } from "vitest";
import { readCsv } from "@/lib/imports/rules/csv";

test("cells, quoted or not, with their lines", () => {
  const text = '\uFEFFold,new\r\n\r\n/a , "/b, ""c"""\n"/d\ne",/f,410\n/g,';
  expect(readCsv(text)).toEqual([
    { line: 1, cells: ["old", "new"] },
    { line: 3, cells: ["/a", '/b, "c"'] },
    { line: 4, cells: ["/d\ne", "/f", "410"] },
    { line: 6, cells: ["/g", ""] },
  ]);
  expect(readCsv("")).toEqual([]);
  expect(readCsv("/a,/b")).toEqual([{ line: 1, cells: ["/a", "/b"] }]);
});

test.each([
  ['/a,"/b\n/c', 1],
  ['/a,/b\n/c,"d"e', 2],
  ['/a"b,c', 1],
])("%j: a quote out of place", (text, line) => {
  expect(readCsv(text)).toEqual({ line });
});
