import { expect, test } from "vitest";
import type { Block, Body, Inline } from "@/lib/body/schema";
import { quay, specimen } from "@/lib/feeds/testing/specimen";
import { storyHtml } from "@/lib/feeds/rules/story-html";

const site = "https://quay.example";

const html = (body: Body, said = {}) => storyHtml(specimen({ picture: null, body, ...said }), quay, site);
const text = (words: string, ...marks: NonNullable<Extract<Inline, { type: "text" }>["marks"]>): Inline => ({
  type: "text",
  text: words,
  marks,
});
const paragraph = (...content: Inline[]) => ({ type: "paragraph" as const, content });

test.each<[string, Block, string]>([
  [
    "text with marks",
    paragraph(text("Big", { type: "bold" }, { type: "italic" }), { type: "hardBreak" }, text(" & <small>")),
    "<p><strong><em>Big</em></strong><br> &amp; &lt;small&gt;</p>",
  ],
  [
    "a link of ours, made absolute",
    paragraph(text("there", { type: "link", attrs: { href: "/articles/x?a=1&b=2" } })),
    '<p><a href="https://quay.example/articles/x?a=1&amp;b=2">there</a></p>',
  ],
  [
    "a link elsewhere",
    paragraph(text("mail", { type: "link", attrs: { href: "mailto:a@b.example" } })),
    '<p><a href="mailto:a@b.example">mail</a></p>',
  ],
  [
    "a link that no reader may follow, as text",
    paragraph(text("click", { type: "link", attrs: { href: "javascript:alert(1)" } })),
    "<p>click</p>",
  ],
  [
    "a heading against the story's direction",
    { type: "heading", attrs: { level: 3, dir: "rtl" }, content: [text("שלום")] },
    '<h3 dir="rtl">שלום</h3>',
  ],
  ["a quote", { type: "blockquote", content: [paragraph(text("said"))] }, "<blockquote><p>said</p></blockquote>"],
  ["no pull quote", { type: "pullQuote", attrs: { attribution: "A" }, content: [text("said")] }, ""],
  [
    "a list in a list",
    {
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [
            paragraph(text("one")),
            { type: "orderedList", content: [{ type: "listItem", content: [paragraph(text("two"))] }] },
          ],
        },
      ],
    },
    "<ul><li><p>one</p><ol><li><p>two</p></li></ol></li></ul>",
  ],
  [
    "a figure with its alt, caption and credit",
    { type: "figure", attrs: { imageId: "inside", alt: "", caption: "Here", credit: "" } },
    '<figure><img src="https://quay.example/media/inside-1600.jpg" alt="Alt of &quot;inside&quot;" width="1600" height="900">' +
      "<figcaption>Here Photo: Ben &lt;Lens&gt;</figcaption></figure>",
  ],
  [
    "a gallery as figures under its title, without what was taken down",
    {
      type: "gallery",
      attrs: {
        title: "Out & back",
        pictures: [
          { imageId: "gone", ...empty() },
          { imageId: "inside", alt: "Seen", caption: "Here", credit: "Ada" },
        ],
      },
    },
    '<h3>Out &amp; back</h3><figure><img src="https://quay.example/media/inside-1600.jpg" alt="Seen" width="1600" height="900">' +
      "<figcaption>Here Photo: Ada</figcaption></figure>",
  ],
  ["no figure whose picture was taken down", { type: "figure", attrs: { imageId: "gone", ...empty() } }, ""],
  [
    "a link instead of an embed",
    { type: "embed", attrs: { provider: "youtube", url: "https://www.youtube.com/watch?v=x", title: "A <film>" } },
    '<p><a href="https://www.youtube.com/watch?v=x">View on youtube.com: A &lt;film&gt;</a></p>',
  ],
  [
    "a table",
    {
      type: "table",
      attrs: { caption: "Depths" },
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableHeader", content: [paragraph(text("m"))] },
            { type: "tableCell", content: [paragraph(text("1")), paragraph(text("2"))] },
          ],
        },
      ],
    },
    "<table><caption>Depths</caption><tbody><tr><th>m</th><td>1<br>2</td></tr></tbody></table>",
  ],
  ["a rule", { type: "horizontalRule" }, "<hr>"],
])("%s", (_, block, expected) => {
  expect(html([block])).toBe(expected);
});

test("a block of a kind from the future is left out", () => {
  expect(html([{ type: "hologram" } as unknown as Block, { type: "horizontalRule" }])).toBe("<hr>");
});

test("a story from right to left says so, around everything", () => {
  expect(html([paragraph(text("שלום"))], { language: "he", direction: "rtl" })).toBe(
    '<div lang="he" dir="rtl"><p>שלום</p></div>',
  );
});

test("the main picture comes first, corrections last, in the edition's words and zone", () => {
  const corrections = [
    { id: "c", kind: "CORRECTION" as const, text: "It was <two>.", at: "2026-11-20T23:30:00.000Z" },
    { id: "m", kind: "MINOR" as const, text: "A comma.", at: "2026-11-20T23:30:00.000Z" },
  ];
  const whole = storyHtml(specimen({ corrections }), { ...quay, timeZone: "Asia/Tokyo" }, site);
  expect(whole).toMatch(/^<figure><img src="https:\/\/quay\.example\/media\/hero-1600\.jpg"/);
  expect(whole).toMatch(
    /<p><strong>Correction<\/strong> \(<time datetime="2026-11-20T23:30:00.000Z">November 21, 2026<\/time>\): It was &lt;two&gt;\.<\/p>$/,
  );
  expect(whole).not.toContain("comma");
});

function empty() {
  return { alt: "", caption: "", credit: "" };
}
