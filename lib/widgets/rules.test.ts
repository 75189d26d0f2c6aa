import fc from "fast-check";
import { expect, test } from "vitest";
import { frontBlocks, frontTop, withoutRepeats } from "@/lib/widgets/rules";

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

const shown = (...ids: string[]) =>
  ids.map((id) => ({ id: id.replace("*", ""), picture: id.endsWith("*") ? {} : null }));
const idsOf = (list: { id: string }[]) => list.map((story) => story.id).join("");

test("a front page leads with a picture, and the column beside it begins with one", () => {
  const taken = new Set<string>();
  const { lead, beside, row } = frontTop(shown("a", "b*", "c", "d*", "e", "f*", "g*", "h*", "i*", "j"), taken);
  expect(lead?.id).toBe("b");
  expect(idsOf(beside)).toBe("dace");
  expect(idsOf(row)).toBe("fghi");
  expect(taken.size).toBe(9);
});

test("a row that would not be whole is left to the blocks, and an empty section has none", () => {
  const taken = new Set<string>();
  const { row } = frontTop(shown("a*", "b", "c", "d", "e", "f*", "g*"), taken);
  expect(row).toEqual([]);
  const blocks = frontBlocks(
    [
      { section: 1, stories: shown("a*", "f*", "g*") },
      { section: 2, stories: shown("f*") },
    ],
    taken,
  );
  expect(blocks.map(({ section, stories }) => [section, idsOf(stories)])).toEqual([[1, "fg"]]);
});
