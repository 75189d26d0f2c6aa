import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCursor, writeCursor } from "@/lib/search/rules/cursor";
import { readSearch } from "@/lib/search/rules/read-search";
import { searchPath } from "@/lib/search/rules/search-path";

const ID = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

describe("an address's query", () => {
  test("is words, filters and an order", () => {
    const given = { q: ' "night ferry" -storm ', section: "harbour", byline: "", from: "2026-01-02", sort: "newest" };
    expect(readSearch(given)).toMatchObject({
      is: "search",
      search: { asked: '"night ferry" -storm', section: "harbour", from: "2026-01-02", sort: "newest" },
    });
  });
  test("without words is the form", () => {
    expect(readSearch({ q: " \0\t\ud800 ", from: "2026-01-02" })).toMatchObject({
      is: "empty",
      filled: { asked: "", from: "2026-01-02" },
    });
  });
  test.each([
    [{ q: "x".repeat(201) }, "long"],
    [{ q: "x", from: "yesterday" }, "date"],
    [{ q: "x", to: "2026-02-30" }, "date"],
    [{ q: "x", from: "0000-01-01" }, "date"],
    [{ q: "x", after: "nonsense" }, "cursor"],
    [{ q: "x", sort: "newest", after: writeCursor({ id: ID, score: 1 }) }, "cursor"],
    [{ q: "x", after: writeCursor({ id: ID }) }, "cursor"],
  ])("%o is refused as %s", (given, problem) => {
    expect(readSearch(given)).toMatchObject({ is: "refused", problem });
  });
  test("counts characters as people do, and takes the first of a name given twice", () => {
    expect(readSearch({ q: ["𐤀".repeat(200), "other"] })).toMatchObject({ is: "search" });
  });
});

test("a cursor is what was written, for the order it was written for, and nothing else", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.double({ min: -1e6, max: 1e6, noNaN: true }), (id, score) => {
      const text = writeCursor({ id, score: score + 0 });
      expect(readCursor(text, "best")).toEqual({ id, score: score + 0 });
      expect(readCursor(text, "newest")).toBeNull();
      expect(readCursor(`${text}A`, "best")).toBeNull();
    }),
    { seed: 7 },
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(readCursor(text, "best")).toBeNull();
    }),
    { seed: 7 },
  );
});

test("an address leads back to its search, in every edition", () => {
  const search = {
    asked: 'נמל & "a=b"',
    sort: "newest",
    from: "2026-01-01",
    until: "2026-02-01",
    after: { id: ID },
  } as const;
  const path = searchPath({ code: "he", isDefault: false }, search);
  expect(path).toMatch(/^\/he\/search\?q=/);
  const params = Object.fromEntries(new URL(path, "http://x").searchParams);
  expect(readSearch(params)).toMatchObject({ is: "search", search });
});
