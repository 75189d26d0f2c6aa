import { expect, test } from "vitest";
import { arrangedOf, withPick, type BlockDraft } from "@/components/desk/front-draft";

const pick = (articleId: string) => ({ articleId, headline: articleId, state: "PUBLISHED" as const });
const block = (key: string, ...ids: (string | null)[]): BlockDraft => ({
  ...{ key, widget: "lead", sectionId: null, topic: null, settings: {}, enabled: true },
  picks: ids.map((id) => id && pick(id)).map((one) => one || null),
});
const idsOf = (blocks: BlockDraft[]) => arrangedOf(blocks).map(({ picks }) => picks);

test("a story goes into its slot and stands nowhere else", () => {
  const blocks = [block("a", "x", "y"), block("b")];
  expect(idsOf(withPick(blocks, "b", 1, pick("x")))).toEqual([
    [null, "y"],
    [null, "x"],
  ]);
});

test("a slot given back is empty, and no empty slots trail", () => {
  const blocks = [block("a", "x", "y")];
  expect(idsOf(withPick(blocks, "a", 0, null))).toEqual([[null, "y"]]);
  expect(idsOf(withPick(blocks, "a", 1, null))).toEqual([["x"]]);
});
