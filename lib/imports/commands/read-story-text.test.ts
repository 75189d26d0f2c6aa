import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { storyFolder } from "@/lib/imports/testing/folder";
import { problemsWith } from "@/lib/imports/testing/problems";

let files: Awaited<ReturnType<typeof storyFolder>>;
beforeAll(async () => {
  files = await storyFolder();
});
afterAll(() => files.remove());
beforeEach(() => files.restore());

const LAST = "The board meets again on March 3.";

test.each<[string, string, string]>([
  ["HTML", "<div>Hello</div>", "line 61: expected Markdown, not HTML"],
  ["HTML in a line", "Hello <b>you</b>", "line 61: expected Markdown, not HTML"],
  [
    "a first-level heading",
    "# Another headline",
    "line 61: expected ## or ###: the headline stands in the front matter",
  ],
  [
    "a fourth-level heading",
    "#### Small print",
    "line 61: expected ## or ###: the headline stands in the front matter",
  ],
  ["code", "```\ncode\n```", "line 61: expected text, not code (is it indented?)"],
  ["code in a line", "Type `ls`.", "line 61: expected text, not code"],
  [
    "a script for a link",
    "[here](javascript:alert(1))",
    "line 61: expected an http, https or mailto link, or a path starting with one /",
  ],
  [
    "a link to a file",
    "[here](notes.html)",
    "line 61: expected an http, https or mailto link, or a path starting with one /",
  ],
  ["a definition", "[a]: https://example.org/", "line 61: expected the link's address in place: [text](https://…)"],
  ["a picture inside a line", "See ![a quay](quay.jpg) there", "line 61: expected the picture on a line of its own"],
  [
    "a picture without words",
    "![](quay.jpg)",
    "line 61: expected in words what the picture shows: ![what it shows](file.jpg)",
  ],
  [
    "a picture from elsewhere",
    "![a quay](https://example.org/quay.jpg)",
    "line 61: expected the name of a picture beside the Markdown, such as harbour.jpg",
  ],
  [
    "a picture that is not there",
    "![a quay](gone.jpg)",
    "line 61: expected the picture gone.jpg beside the Markdown, in its folder, readable and of at most 25 MB",
  ],
  ["a list that starts late", "5. five\n6. six", "line 61: expected a numbered list to start at 1"],
  ["a heading in a quotation", "> ## Loud", "line 61: expected paragraphs alone in a quotation"],
  ["a quotation in a list", "- > quoted", "line 61: expected paragraphs and lists alone in a list"],
  [
    "a quotation without an end to its depth",
    `${"> ".repeat(30)}deep`,
    "line 61: expected fewer lists and quotations inside each other",
  ],
  ["a control character", "a\u0000b", "line 61: expected text without control characters"],
])("refuses %s", async (_, by, sentence) => {
  await files.edit(LAST, by);
  expect(await problemsWith(files.path)).toContain(`story.md, ${sentence}`);
});

test("names everything that is wrong at once, in the order of the file", async () => {
  await files.edit("language: en", "language: en\nauthor: Ines\nchange: huge");
  await files.edit("# What the board says", "##### What the board says");
  await files.edit(LAST, "<b>");
  expect((await problemsWith(files.path)).map((sentence) => /line \d+/.exec(sentence)?.[0])).toEqual([
    "line 8",
    "line 9",
    "line 31",
    "line 63",
  ]);
});
