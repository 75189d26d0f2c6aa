import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PicturePage } from "@/components/articles/picture-page";
import { edition, picture } from "@/components/articles/testing/stories";

const story = { headline: "Ships", path: "/articles/ships", language: "en", direction: "ltr" as const, color: "teal" };
const shown = (number: number, said = {}) =>
  renderToStaticMarkup(
    <PicturePage shown={{ story: { ...story, ...said }, picture, number, count: 3 }} edition={edition} />,
  );

test("a picture's page shows it whole with its words, which of how many it is, and where one came from", () => {
  const html = shown(2);
  expect(html).toContain('<h1 class="unseen">Picture 2 of 3</h1>');
  expect(html).toContain('<span class="caption">The quay at dawn. </span><span class="credit">Photo: A. Haddad</span>');
  expect(html).toContain('<a href="/articles/ships#picture-2">');
  expect(html).toContain('sizes="min(100vw, (100vh - 11rem) * 1.500)"');
  expect(html).toContain('<a href="/articles/ships/pictures/1" rel="prev">Previous</a>');
  expect(html).toContain('<a href="/articles/ships/pictures/3" rel="next">Next</a>');
});

test("at either end one way leads nowhere", () => {
  expect(shown(1)).not.toContain('rel="prev"');
  expect(shown(3)).not.toContain('rel="next"');
  expect(shown(3)).toContain("<span></span></nav>");
});

test("it speaks the story's language", () => {
  const html = shown(2, { language: "he", direction: "rtl" });
  expect(html).toContain('<div class="lightbox" lang="he" dir="rtl"');
  expect(html).toContain("תמונה 2 מתוך 3");
});

test("it is no view of the story", () => {
  expect(shown(1)).not.toContain("data-article");
});
