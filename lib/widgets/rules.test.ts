import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fillBlock,
  keepPicks,
  nearnessIn,
  stockFor,
  unlikeNeighbours,
  usualBlocks,
  withoutRepeats,
} from "@/lib/widgets/rules";
import type { FrontStock } from "@/lib/widgets/schema";
import { story } from "@/components/articles/testing/stories";

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

/** "a" has no picture, "b*" has one. */
const shown = (...ids: string[]) =>
  ids.map((id) => ({ id: id.replace("*", ""), picture: id.endsWith("*") ? {} : null }));
const idsOf = (list: readonly { id: string }[]) => list.map((one) => one.id).join("");

test("a pick has its slot, and a slot whose pick is lost has the newest of the rule", () => {
  const [x, , z] = shown("x", "y", "z");
  const taken = new Set<string>();
  const [kept = []] = keepPicks([[x, undefined, z]], taken);
  expect(idsOf(fillBlock({ take: 4 }, kept, shown("a", "x", "b"), taken).stories)).toBe("xazb");
});

test("a pick of a lower block is not the news of an upper one, and a story picked twice stands in the first", () => {
  const [x, y] = shown("x", "y");
  const taken = new Set<string>();
  const [upper = [], lower = []] = keepPicks([[y], [x, y]], taken);
  const newest = shown("x", "y", "a", "b", "c");
  expect(idsOf(fillBlock({ take: 2 }, upper, newest, taken).stories)).toBe("ya");
  expect(idsOf(fillBlock({ take: 2 }, lower, newest, taken).stories)).toBe("xb");
});

test("pictures come first where a block wants them, and their want keeps no story out", () => {
  const newest = shown("a", "b*", "c", "d*");
  expect(idsOf(fillBlock({ take: 3, pictured: "first" }, [], newest, new Set()).stories)).toBe("bac");
  expect(idsOf(fillBlock({ take: 3, pictured: "all" }, [], newest, new Set()).stories)).toBe("bda");
});

test("a related slot stays empty rather than hold a story that does not belong", () => {
  const near = (_: { id: string }, other: { id: string }) => (other.id === "d" ? 2 : other.id === "c" ? 1 : 0);
  const { stories, related } = fillBlock({ take: 6, related: 3 }, [], shown("a", "b", "c", "d"), new Set(), near);
  expect([idsOf(stories), idsOf(related)]).toEqual(["ab", "dc"]);
});

test("no story twice on a page, whatever was picked and whatever is new", () => {
  const id = fc.constantFrom(..."abcdefghijkl");
  const one = fc.record({ id, picture: fc.constantFrom(null, {}) });
  const block = fc.record({
    wants: fc.record({ take: fc.nat(6), pictured: fc.constantFrom("first", "all"), related: fc.nat(3) }),
    picks: fc.array(fc.option(one, { nil: undefined }), { maxLength: 6 }),
    candidates: fc.array(one),
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), fc.array(id), (blocks, before) => {
      const taken = new Set<string>(before);
      const kept = keepPicks(
        blocks.map(({ picks, wants }) => picks.slice(0, wants.take)),
        taken,
      );
      const filled = blocks.map(({ wants, candidates }, at) => fillBlock(wants, kept[at]!, candidates, taken, () => 1));
      const all = filled.flatMap(({ stories, related }) => [...stories, ...related]).map((story) => story.id);
      expect(new Set(all).size).toBe(all.length);
      expect(all.some((one) => before.includes(one))).toBe(false);
      filled.forEach(({ stories, related }, at) =>
        expect(stories.length + related.length).toBeLessThanOrEqual(blocks[at]!.wants.take),
      );
      // Every pick that was kept is shown.
      expect(kept.flat().every((pick) => !pick || all.includes(pick.id))).toBe(true);
    }),
  );
});

test("no two neighbours look alike while there is a choice", () => {
  const any = ["feature", "columns", "essay"];
  expect(unlikeNeighbours([["lead"], any, any, ["feature", "columns"], ["x"], ["x"]])).toEqual([
    ...["lead", "feature", "columns", "feature", "x", "x"],
  ]);
});

test("an edition without an arrangement has the usual one: a block for each main section", () => {
  const blocks = usualBlocks([
    { id: "s1", parentId: null },
    { id: "s2", parentId: "s1" },
    { id: "s3", parentId: null },
  ]);
  expect(blocks.map(({ widget, sectionId }) => sectionId ?? widget)).toEqual([
    ...["lead", "grid", "s1", "s3", "popular", "newsletter"],
  ]);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
});

test("a block draws from its section or its topic, else from the edition, each in its order, and its picks keep their slots", () => {
  const teaser = (id: string, section = "s") => ({ ...story, id, section: { ...story.section, id: section } });
  const stock: FrontStock = {
    blocks: [],
    stories: [
      { teaser: teaser("b"), topicIds: ["t"], places: [{ list: "newest", place: 2 }] },
      {
        teaser: teaser("a"),
        topicIds: ["t", "u"],
        places: [
          { list: "newest", place: 1 },
          { list: "k", place: 1 },
        ],
      },
      { teaser: teaser("d", "far"), topicIds: ["u"], places: [{ list: "u", place: 1 }] },
      { teaser: teaser("c", "other"), topicIds: [], places: [{ list: "other", place: 1 }] },
    ],
  };
  const block = { id: "k", widget: "grid", settings: {}, sectionId: null, topic: null };
  expect(idsOf(stockFor(stock, block).candidates)).toBe("ab");
  expect(stockFor(stock, block).picks.map((pick) => pick?.id)).toEqual([undefined, "a"]);
  expect(idsOf(stockFor(stock, { ...block, sectionId: "other" }).candidates)).toBe("c");
  const topic = { id: "u", slug: "u", name: "U" };
  expect(idsOf(stockFor(stock, { ...block, topic }).candidates)).toBe("d");
  const near = nearnessIn(stock);
  expect([near(teaser("a"), teaser("b")), near(teaser("a"), teaser("c", "other"))]).toEqual([3, 0]);
});
