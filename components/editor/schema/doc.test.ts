import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import { bodyOf, docOf } from "@/components/editor/schema/doc";
import { schemaExtensions } from "@/components/editor/schema/extensions";
import { Body } from "@/lib/body/schema";

const schema = getSchema(schemaExtensions);
const through = (body: Body) => {
  const doc = schema.nodeFromJSON(docOf(body));
  doc.check();
  return bodyOf(doc.toJSON());
};
const says = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });

test("every kind of block comes out of the editor as it went in, and as the record takes it", () => {
  const body = Body.parse([
    { type: "heading", attrs: { level: 3, dir: "rtl" }, content: [{ type: "text", text: "The quay" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Ships " },
        { type: "text", text: "leave", marks: [{ type: "bold" }] },
        { type: "hardBreak" },
        { type: "text", text: "early", marks: [{ type: "link", attrs: { href: "/articles/ships" } }] },
      ],
    },
    { type: "blockquote", content: [says("We wait."), says("We always wait.")] },
    { type: "pullQuote", attrs: { attribution: "A sailor" }, content: [{ type: "text", text: "We wait." }] },
    {
      type: "orderedList",
      content: [
        {
          type: "listItem",
          content: [says("Rope"), { type: "bulletList", content: [{ type: "listItem", content: [says("Hemp")] }] }],
        },
      ],
    },
    { type: "figure", attrs: { imageId: "3f0c5f8e-0000-7000-8000-000000000001", caption: "", credit: "", alt: "" } },
    {
      type: "gallery",
      attrs: {
        title: "Out and back",
        pictures: ["1", "2"].map((last) => ({
          imageId: `3f0c5f8e-0000-7000-8000-00000000000${last}`,
          caption: `Picture ${last}`,
          credit: "",
          alt: "",
        })),
      },
    },
    { type: "embed", attrs: { provider: "youtube", url: "https://youtu.be/abcdefghijk", title: "" } },
    {
      type: "table",
      attrs: { caption: "Fares" },
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableHeader", content: [says("Day")] },
            { type: "tableHeader", content: [says("Fare")] },
          ],
        },
        {
          type: "tableRow",
          content: [
            { type: "tableCell", content: [says("Monday")] },
            { type: "tableCell", content: [{ type: "paragraph" }] },
          ],
        },
      ],
    },
    { type: "factBox", attrs: { title: "The ferry" }, content: [says("Built in 1961.")] },
    { type: "relatedStory", attrs: { href: "/articles/ferry", title: "The ferry" } },
    { type: "horizontalRule" },
    says("The end."),
  ]);
  expect(through(body)).toEqual(body);
  expect(Body.parse(through(body))).toEqual(body);
});

test("an empty body is an empty page, and empty lines at the end are not kept", () => {
  expect(through([])).toEqual([]);
  expect(through([says("One."), { type: "paragraph" }, { type: "paragraph" }])).toEqual([says("One.")]);
});

test("characters that no database can carry are left out", () => {
  expect(
    bodyOf({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "a\u000bb\ud800c" }] }] }),
  ).toEqual([says("abc")]);
});
