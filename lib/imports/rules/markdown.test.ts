import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWords, textOf } from "@/lib/body/rules";
import { problemsOfBody, withImages } from "@/lib/imports/rules/figure-ids";
import { halvesOf } from "@/lib/imports/rules/front-matter";
import { blocksOf } from "@/lib/imports/rules/markdown";

const blocks = (markdown: string) => {
  const result = blocksOf(markdown, 1);
  expect(result.problems).toEqual([]);
  return result.blocks;
};
const text = (value: string, ...marks: object[]) => ({ type: "text", text: value, ...(marks.length ? { marks } : {}) });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });

describe("blocksOf", () => {
  test("a story of every kind of block", () => {
    const halves = halvesOf(readFileSync(new URL("../testing/story.md", import.meta.url), "utf8"));
    if ("expected" in halves) throw new Error(halves.expected);
    const story = blocksOf(halves.markdown, halves.markdownLine);
    expect(story.problems).toEqual([]);
    expect(story.blocks.map((block) => block.type)).toEqual([
      "paragraph",
      "paragraph",
      "heading",
      "paragraph",
      "blockquote",
      "pullQuote",
      "pending",
      "heading",
      "bulletList",
      "table",
      "embed",
      "paragraph",
      "horizontalRule",
      "paragraph",
    ]);
    expect(problemsOfBody(story.blocks)).toEqual([]);
    expect(countWords(textOf(withImages(story.blocks, () => "00000000-0000-7000-8000-000000000000")))).toBe(136);
  });

  test("marks, links and line ends", () => {
    const bold = { type: "bold" };
    const link = { type: "link", attrs: { href: "/latest" } };
    expect(blocks("One\ntwo **three *four*** [five](/latest)\\\nsix")).toEqual([
      paragraph(
        text("One two "),
        text("three ", bold),
        text("four", bold, { type: "italic" }),
        text(" "),
        text("five", link),
        { type: "hardBreak" },
        text("six"),
      ),
    ]);
  });

  test("entities and escapes are letters, nothing more", () => {
    expect(blocks("Fish &amp; chips \\<b> \\*here\\*")).toEqual([paragraph(text("Fish & chips <b> *here*"))]);
  });

  test.each([
    ["> [!pull]\n> We wait.\n> — A sailor", "A sailor", [text("We wait.")]],
    ["> [!pull]\n> We wait.\n>\n> – A sailor, at sea", "A sailor, at sea", [text("We wait.")]],
    ["> [!pull] We wait.\n> — A sailor", "A sailor", [text("We wait.")]],
    ["> [!pull] \n> We *always* wait.", "", [text("We "), text("always", { type: "italic" }), text(" wait.")]],
  ])("a pull quote: %j", (markdown, attribution, content) => {
    expect(blocks(markdown)).toEqual([{ type: "pullQuote", attrs: { attribution }, content }]);
  });

  test.each([
    ["https://youtu.be/dQw4w9WgXcQ", "youtube"],
    ["<https://vimeo.com/76979871>", "vimeo"],
    ["https://x.com/dateline/status/20", "x"],
    ["https://www.instagram.com/p/CuXYZ_12-ab/", "instagram"],
    ["https://www.google.com/maps/embed?pb=!1m18", "maps"],
  ])("%s is an embed", (markdown, provider) => {
    expect(blocks(markdown)).toMatchObject([{ type: "embed", attrs: { provider } }]);
  });

  test("any other bare address is a link, and one inside a sentence stays text", () => {
    const href = "https://example.org/a";
    expect(blocks(href)).toEqual([paragraph(text(href, { type: "link", attrs: { href } }))]);
    expect(blocks("See https://youtu.be/dQw4w9WgXcQ now")).toEqual([
      paragraph(text("See https://youtu.be/dQw4w9WgXcQ now")),
    ]);
  });

  test("a picture's title is its caption and credit", () => {
    const figure = { type: "pending", file: "a b.jpg", alt: "A quay" };
    expect(blocks('![A quay](a%20b.jpg "At dawn | in fog | Ines")')).toMatchObject([
      { ...figure, caption: "At dawn | in fog", credit: "Ines" },
    ]);
    expect(blocks('![A quay](a%20b.jpg "At dawn")')).toMatchObject([{ ...figure, caption: "At dawn", credit: "" }]);
  });

  test("pictures line under line are a gallery; a word between them is not one, nor is a picture twice", () => {
    const pictures = [
      { type: "pending", line: 3, file: "a.jpg", caption: "Out", credit: "" },
      { type: "pending", line: 4, file: "b.jpg", caption: "", credit: "" },
    ];
    expect(blocks('Before.\n\n![A](a.jpg "Out")\n![B](b.jpg)')).toMatchObject([
      { type: "paragraph" },
      { type: "pendingGallery", pictures },
    ]);
    expect(blocksOf("![A](a.jpg)\nand ![B](b.jpg)", 1).problems).toHaveLength(2);
    expect(blocksOf("![A](a.jpg)\n![B](b.jpg)\n![A](a.jpg)", 5).problems).toEqual([
      { line: 7, expected: "expected every picture of a gallery once" },
    ]);
    const gallery = blocksOf("![A](a.jpg)\n![B](b.jpg)", 1).blocks;
    expect(withImages(gallery, (file) => `id of ${file}`)).toMatchObject([
      { type: "gallery", attrs: { title: "", pictures: [{ imageId: "id of a.jpg" }, { imageId: "id of b.jpg" }] } },
    ]);
    expect(problemsOfBody([...gallery, ...blocks("Words.")])).toEqual([]);
  });

  test("whatever is written, what comes out fits the closed schema or is reported with its line", () => {
    const piece = fc.constantFrom(
      "# ",
      "## ",
      "> ",
      "- ",
      "1. ",
      "*",
      "**",
      "[a](b)",
      "![a](b.jpg)",
      "<b>",
      "`",
      "\n",
      "\n\n",
      "|",
      "---",
      "  ",
      "w",
      "[!pull]",
      "— x",
      "https://youtu.be/dQw4w9WgXcQ",
      "\\",
      "&amp;",
      "ש",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const markdown = pieces.join("");
        const lines = markdown.split("\n").length;
        const { blocks: found, problems } = blocksOf(markdown, 1);
        for (const problem of problems) expect(problem.line).toBeLessThanOrEqual(lines);
        if (problems.length === 0) {
          expect(problemsOfBody(found).filter((problem) => !problem.expected.includes("a text below"))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
