import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWords, hrefsOf, imageIdsOf, pictureUsesOf, readingMinutes, textOf } from "@/lib/body/rules";
import { Body as BodySchema, type Block, type Body } from "@/lib/body/schema";

const text = (value: string) => ({ type: "text" as const, text: value });
const link = (href: string) => ({
  type: "text" as const,
  text: "here",
  marks: [{ type: "link" as const, attrs: { href } }],
});
const paragraph = (...content: ReturnType<typeof text | typeof link>[]) => ({ type: "paragraph" as const, content });
const figure = (imageId: string): Block => ({ type: "figure", attrs: { imageId, caption: "", credit: "", alt: "" } });

const every: Body = [
  { type: "heading", attrs: { level: 2 }, content: [text("The quay")] },
  {
    type: "paragraph",
    content: [
      text("Ships "),
      { type: "text", text: "leave", marks: [{ type: "bold" }] },
      { type: "hardBreak" },
      text("early."),
    ],
  },
  { type: "blockquote", content: [paragraph(text("We wait.")), paragraph(text("We always wait."))] },
  { type: "pullQuote", attrs: { attribution: "A sailor" }, content: [text("We always wait.")] },
  {
    type: "bulletList",
    content: [
      {
        type: "listItem",
        content: [
          paragraph(text("Rope")),
          { type: "orderedList", content: [{ type: "listItem", content: [paragraph(text("Hemp"))] }] },
        ],
      },
    ],
  },
  figure("3f0c5f8e-0000-7000-8000-000000000001"),
  { type: "horizontalRule" },
  {
    type: "table",
    content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph(link("/latest"))] }] }],
  },
  { type: "embed", attrs: { provider: "youtube", url: "https://www.youtube.com/watch?v=x", title: "" } },
  { type: "paragraph" },
];

describe("textOf", () => {
  test("gives every block's words, a line a paragraph, a pull quote's not twice", () => {
    expect(textOf(every)).toBe("The quay\nShips leave early.\nWe wait.\nWe always wait.\nRope\nHemp\nhere");
  });
  test("loses no paragraph, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }).filter((line) => !line.includes("\n"))), (lines) => {
        expect(
          textOf(lines.map((line) => paragraph(text(line))))
            .split("\n")
            .filter(Boolean),
        ).toEqual(lines);
      }),
    );
  });
});

describe("countWords", () => {
  test.each([
    ["The ferry doesn’t leave at 7.30.", 6],
    ["המעבורת לא יוצאת בשבע", 4],
    ["العبّارة لا تغادر في السابعة", 5],
    ["– … !", 0],
    ["", 0],
  ])("%s", (line, words) => expect(countWords(line)).toBe(words));
});

test.each([
  [0, 1],
  [229, 1],
  [345, 2],
  [2300, 10],
])("%i words are read in %i min", (words, minutes) => expect(readingMinutes(words)).toBe(minutes));

test("pictures and links are each named once", () => {
  const id = "3f0c5f8e-0000-7000-8000-000000000001";
  expect(imageIdsOf([...every, figure(id)])).toEqual([id]);
  expect(hrefsOf([...every, paragraph(link("https://example.org/"), link("/latest"))])).toEqual([
    "/latest",
    "https://example.org/",
  ]);
});

test("a fact box counts as words, a related story as a link", () => {
  const body: Body = [
    { type: "factBox", attrs: { title: "In short" }, content: [paragraph(text("Nine ships"), link("/topics/ships"))] },
    { type: "relatedStory", attrs: { href: "/articles/other", title: "The other ship" } },
  ];
  expect(textOf(body)).toBe("Nine shipshere");
  expect(hrefsOf(body)).toEqual(["/topics/ships", "/articles/other"]);
  expect(BodySchema.safeParse(body).success).toBe(true);
});

const image = (last: number) => `3f0c5f8e-0000-7000-8000-${String(last).padStart(12, "0")}`;
const gallery = (...imageIds: string[]): Block => ({
  type: "gallery",
  attrs: {
    title: "Out and back",
    pictures: imageIds.map((imageId) => ({ imageId, caption: `Seen ${imageId.at(-1)}`, credit: "", alt: "" })),
  },
});

test("a gallery's title and captions are read and found; its pictures are the body's like any other", () => {
  const body = [figure(image(1)), gallery(image(1), image(2))];
  expect(textOf(body)).toBe("Out and back\nSeen 1\nSeen 2");
  expect(imageIdsOf(body)).toEqual([image(1), image(2)]);
  expect(pictureUsesOf(body).map(({ caption }) => caption)).toEqual(["", "Seen 1", "Seen 2"]);
  expect(BodySchema.safeParse(body).success).toBe(true);
});

test.each([
  ["one picture", gallery(image(1)), "expected at least 2"],
  ["a picture twice", gallery(image(1), image(2), image(1)), "every picture of a gallery once"],
  ["51 pictures", gallery(...Array.from({ length: 51 }, (_, index) => image(index))), "expected at most 50"],
])("a gallery of %s is refused with a word on why", (_, block, said) => {
  expect(JSON.stringify(BodySchema.safeParse([block]).error?.issues)).toContain(said);
});

test.each([
  ["an unknown attribute", { columns: 3 }, {}],
  ["an unknown word of a picture", {}, { link: "https://elsewhere.test/" }],
  ["a picture that is no id", {}, { imageId: "../../etc" }],
])("a gallery with %s is refused", (_, more, moreOfPicture) => {
  const { attrs } = gallery(image(1), image(2)) as Extract<Block, { type: "gallery" }>;
  const pictures = attrs.pictures.map((one, index) => (index ? one : { ...one, ...moreOfPicture }));
  expect(BodySchema.safeParse([{ type: "gallery", attrs: { ...attrs, pictures, ...more } }]).success).toBe(false);
});

test.each(["https://elsewhere.test/", "//elsewhere.test", "javascript:alert(1)"])("%s is no story of ours", (href) => {
  expect(BodySchema.safeParse([{ type: "relatedStory", attrs: { href, title: "x" } }]).success).toBe(false);
});
