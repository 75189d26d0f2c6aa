import fc from "fast-check";
import { expect, test } from "vitest";
import { diffContent } from "@/lib/articles/rules/content-diff";
import { diffText } from "@/lib/articles/rules/text-diff";
import { Content } from "@/lib/articles/schema/content";

const paragraph = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });
const content = (more: object = {}) =>
  Content.parse({ headline: "The ferry is late", slug: "ferry", dek: "", language: "en", ...more });

test("words are compared whole, and punctuation apart", () => {
  expect(diffText("The ferry is late.", "The ferry was late!")).toEqual([
    { is: "same", text: "The ferry " },
    { is: "removed", text: "is" },
    { is: "added", text: "was" },
    { is: "same", text: " late" },
    { is: "removed", text: "." },
    { is: "added", text: "!" },
  ]);
});

test("nothing is made up and nothing lost, whatever the texts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const stretches = diffText(before, after);
      const without = (is: string) =>
        stretches
          .filter((stretch) => stretch.is !== is)
          .map((stretch) => stretch.text)
          .join("");
      expect([without("added"), without("removed")]).toEqual([before, after]);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("a body says which paragraph changed, came and went, and every other field that differs", () => {
  const before = content({ body: ["one", "two words", "three"].map(paragraph) });
  const after = content({
    body: ["one", "two new words", "three", "four"].map(paragraph),
    slug: "boat",
    sensitive: true,
  });
  const diff = diffContent(before, after);
  expect(diff.body.map((block) => block.is)).toEqual(["same", "changed", "same", "added"]);
  expect(diff.body[1]).toMatchObject({ restyled: false, words: [{}, { is: "added", text: "new " }, {}] });
  expect(diff.changed.map((change) => change.field)).toEqual(["slug", "sensitive"]);
  expect(diff.isSame).toBe(false);
  expect(diffContent(before, before).isSame).toBe(true);
});

test("a heading of another level is the same words restyled", () => {
  const heading = (level: 2 | 3) => ({ type: "heading", attrs: { level }, content: [{ type: "text", text: "Why" }] });
  const diff = diffContent(content({ body: [heading(2)] }), content({ body: [heading(3)] }));
  expect(diff.body).toMatchObject([{ is: "changed", restyled: true }]);
});

test("of a gallery it says which words changed, and that its pictures did", () => {
  const [one, other] = ["1", "2"].map((last) => `3f0c5f8e-0000-7000-8000-00000000000${last}`);
  const gallery = (caption: string, ...imageIds: (string | undefined)[]) => ({
    type: "gallery" as const,
    attrs: { title: "", pictures: imageIds.map((imageId) => ({ imageId, caption, credit: "", alt: "" })) },
  });
  const diff = (before: object, after: object) =>
    diffContent(content({ body: [before] }), content({ body: [after] })).body;
  expect(diff(gallery("Out", one, other), gallery("Out", one, other))).toMatchObject([{ is: "same" }]);
  expect(diff(gallery("Out", one, other), gallery("Out", other, one))).toMatchObject([
    { is: "changed", restyled: true },
  ]);
  const [reworded] = diff(gallery("Out", one, other), gallery("Back", one, other));
  expect(reworded).toMatchObject({ is: "changed", restyled: false });
});

test("two sentences with hardly a word in common are shown one after the other, not word by word", () => {
  const [before, after] = ["She sailed at 23.40 with a wedding cake.", "Nobody knows why, but a bridge opens."];
  expect(diffText(before, after)).toEqual([
    { is: "removed", text: before },
    { is: "added", text: after },
  ]);
});
