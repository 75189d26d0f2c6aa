import fc from "fast-check";
import { expect, test } from "vitest";
import { cursorOf, idOf, olderPath } from "@/lib/cursors/rules";

const id = "019aa000-0000-7000-8000-0000000000a1";

test("an id travels in 22 characters and comes back", () => {
  expect(cursorOf(id)).toBe("AZqgAAAAcACAAAAAAAAAoQ");
  fc.assert(fc.property(fc.uuid(), (one) => void expect(idOf(cursorOf(one))).toBe(one)));
});

test.each(["", "x", cursorOf(id).slice(1), `${cursorOf(id)}A`, "AZqgAAAAcACAAAAAAAAAoR", id, "%00", "ü".repeat(22)])(
  "%j is no cursor",
  (cursor) => {
    expect(idOf(cursor)).toBeNull();
  },
);

test("anything else is no cursor, and nothing throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const found = idOf(text);
      if (found) expect(cursorOf(found)).toBe(text);
    }),
  );
});

test("a list goes on at its own address", () => {
  expect(olderPath("/sections/harbour", id)).toBe("/sections/harbour?after=AZqgAAAAcACAAAAAAAAAoQ");
});
