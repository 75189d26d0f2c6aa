import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { StoryBody } from "@/components/articles/story-body";
import { picture } from "@/components/articles/testing/stories";
import { albumOf } from "@/lib/articles/rules/album";
import type { Block, Body, Mark } from "@/lib/body/schema";
import { wordsFor } from "@/lib/words/rules";

const IMAGE = "0190c000-0000-7000-8000-000000000001";
const OTHER = "0190c000-0000-7000-8000-000000000002";
const shown = (...body: Block[]) =>
  renderToStaticMarkup(<StoryBody body={body} pictures={{ [IMAGE]: picture }} words={wordsFor("en")} />);
const text = (words: string, ...marks: Mark[]) => [{ type: "text" as const, text: words, marks }];
const paragraph = (words: string, ...marks: Mark[]) => ({ type: "paragraph" as const, content: text(words, ...marks) });
const link = (href: string): Mark => ({ type: "link", attrs: { href } });

describe("a body as elements", () => {
  test("marks nest around their words", () => {
    expect(shown(paragraph("so", { type: "bold" }, { type: "italic" }))).toContain("<strong><em>so</em></strong>");
  });

  test("own links stay, others neither see nor steer the page they come from", () => {
    expect(shown(paragraph("a", link("/articles/b")))).toContain('<a href="/articles/b">a</a>');
    expect(shown(paragraph("a", link("https://b.test/")))).toContain('<a href="https://b.test/" rel="noopener">a</a>');
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//b.test", "/\\b.test", " https"])("%s is no link", (href) => {
    expect(shown(paragraph("a", link(href)))).toContain("<p>a</p>");
  });

  test("headings keep their level, quotes and pull quotes their kind", () => {
    const html = shown(
      { type: "heading", attrs: { level: 3 }, content: text("Why") },
      { type: "blockquote", content: [paragraph("said")] },
      { type: "pullQuote", attrs: { attribution: "Noa" }, content: text("loud") },
      { type: "horizontalRule" },
    );
    expect(html).toContain("<h3>Why</h3><blockquote><p>said</p></blockquote>");
    expect(html).toMatch(/<aside class="pull"[^>]*><p>loud<\/p><p class="pull-by">Noa<\/p><\/aside><hr\/>/);
  });

  test("a list of single paragraphs is a plain list, and lists nest", () => {
    const inner: Block = { type: "orderedList", content: [{ type: "listItem", content: [paragraph("deep")] }] };
    const html = shown({ type: "bulletList", content: [{ type: "listItem", content: [paragraph("one"), inner] }] });
    expect(html).toContain("<ul><li>one<ol><li>deep</li></ol></li></ul>");
  });

  test("a figure is lazy and keeps its room; one without its picture is left out", () => {
    const attrs = { imageId: IMAGE, caption: "Ours", credit: "", alt: "" };
    const html = shown({ type: "figure", attrs });
    expect(html).toContain('loading="lazy"');
    expect(html).toContain('width="1280" height="853"');
    expect(html).toContain('<span class="caption">Ours </span><span class="credit">Photo: A. Haddad</span>');
    expect(shown({ type: "figure", attrs: { ...attrs, imageId: "gone" } })).toBe('<div class="body"></div>');
  });

  test("a gallery shows its pictures cut alike, each with its own words and the way to its page", () => {
    const use = (imageId: string, caption = "") => ({ imageId, caption, credit: "", alt: "" });
    const attrs = { title: "Out and back", pictures: [use(IMAGE, "Outbound"), use("gone"), use(OTHER)] };
    const body: Body = [{ type: "gallery", attrs }];
    const pictures = { [IMAGE]: picture, [OTHER]: { ...picture, id: OTHER, caption: "Back again" } };
    const album = { ...albumOf({ picture: null, pictures, body }), path: "/articles/ferry" };
    const html = renderToStaticMarkup(
      <StoryBody body={body} pictures={pictures} album={album} words={wordsFor("en")} />,
    );
    expect(html).toContain(
      '<section class="gallery" aria-label="Out and back"><p class="gallery-title">Out and back</p>',
    );
    expect(html.match(/<figure class="figure" id="picture-\d">/g)).toHaveLength(2);
    expect(html).toContain('<a href="/articles/ferry/pictures/2" class="enlarge">');
    expect(html).toContain('<span class="unseen">Picture 2 of 2</span></a>');
    expect(html).toContain("Outbound");
    expect(html).toContain("Back again");
    // A preview's pictures have no pages.
    const preview = renderToStaticMarkup(<StoryBody body={body} pictures={pictures} words={wordsFor("en")} />);
    expect(preview).not.toContain("<a ");
    expect(preview).not.toContain(" id=");
    expect(shown({ type: "gallery", attrs: { title: "x", pictures: [use("gone"), use("lost")] } })).toBe(
      '<div class="body"></div>',
    );
  });

  test("an embed is a link until it is asked for", () => {
    const url = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
    const html = shown({ type: "embed", attrs: { provider: "youtube", url, title: "Under tow" } });
    expect(html).toContain(`href="${url}"`);
    expect(html).toContain('data-embed="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"');
    expect(html).toContain("View on YouTube");
    expect(html).not.toContain("<iframe");
  });

  test("a table scrolls in a named region and says which cells are heads", () => {
    const cell = (type: "tableHeader" | "tableCell", words: string) => ({ type, content: [paragraph(words)] });
    const rows = [
      [cell("tableHeader", "Week"), cell("tableHeader", "Ships")],
      [cell("tableHeader", "44"), cell("tableCell", "12")],
    ];
    const content = rows.map((cells) => ({ type: "tableRow" as const, content: cells }));
    const html = shown({ type: "table", attrs: { caption: "Ships by week" }, content });
    expect(html).toContain('<section class="table" aria-label="Ships by week" tabindex="0"');
    expect(html).toContain('<thead><tr><th scope="col"');
    expect(html).toContain('<tbody><tr><th scope="row"');
  });

  test("a fact box stands apart under its title, a related story is a link of our own or no link", () => {
    const facts = { type: "factBox" as const, attrs: { title: "In short" }, content: [paragraph("Nine ships")] };
    expect(shown(facts)).toContain(
      '<aside class="facts" aria-label="In short"><p class="facts-title">In short</p><p>Nine ships</p></aside>',
    );
    const related = { type: "relatedStory" as const, attrs: { href: "/articles/b", title: "The other ship" } };
    expect(shown(related)).toContain('<p class="see-also"><a href="/articles/b">The other ship</a></p>');
  });

  test("what it does not know it leaves out", () => {
    const unknown = { type: "marquee" } as unknown as Block;
    expect(shown(unknown, paragraph("kept"))).toBe('<div class="body"><p>kept</p></div>');
  });
});
