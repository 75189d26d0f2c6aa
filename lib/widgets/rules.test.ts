import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutRepeats } from "@/lib/widgets/rules";

const stories = (...ids: string[]) => ids.map((id) => ({ id }));

test("earlier lists win, and the current story is nowhere", () => {
  const lists = [stories("a", "me", "b", "c"), stories("c", "b", "d", "a", "e")];
  expect(withoutRepeats(new Set(["me"]), lists, 2)).toEqual([stories("a", "b"), stories("c", "d")]);
});

test("what is shown counts as taken for whatever comes later", () => {
  const taken = new Set<string>();
  withoutRepeats(taken, [stories("a", "b")], 1);
  expect([...taken]).toEqual(["a"]);
});

test("no story twice, nothing taken, never more than asked, nothing left out without need", () => {
  const id = fc.constantFrom(..."abcdefghij");
  const list = fc.array(id).map((ids) => stories(...ids));
  fc.assert(
    fc.property(fc.array(id), fc.array(list, { maxLength: 5 }), fc.nat(6), (taken, lists, take) => {
      const shown = withoutRepeats(new Set(taken), lists, take);
      const all = shown.flat().map((story) => story.id);
      expect(new Set(all).size).toBe(all.length);
      expect(all.some((one) => taken.includes(one))).toBe(false);
      shown.forEach((kept, index) => {
        expect(kept.length).toBeLessThanOrEqual(take);
        const used = new Set([
          ...taken,
          ...shown
            .slice(0, index + 1)
            .flat()
            .map((story) => story.id),
        ]);
        if (kept.length < take) expect(lists[index]?.every((story) => used.has(story.id))).toBe(true);
      });
    }),
  );
});
