import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { frame } from "@/components/articles/testing/stories";
import { Answer } from "@/components/site/answer";
import { wordsFor } from "@/lib/words/rules";

const words = wordsFor("en");

test.each([400, 404, 410, 500, 503] as const)("%i is a whole page with a heading and ways on", (status) => {
  const html = renderToStaticMarkup(<Answer status={status} words={words} frame={frame} />);
  expect(html).toContain(`<h1>${words.answer[status].title}</h1>`);
  expect(html).toContain('<a href="/">Front page</a>');
  expect(html).toContain('<a href="/latest">Latest</a>');
  expect(html).toContain('<footer class="footer">');
});

test("it says its status", () => {
  expect(renderToStaticMarkup(<Answer status={410} words={words} />)).toContain('<meta name="answer" content="410"/>');
});

test("a withdrawn story says why", () => {
  const html = renderToStaticMarkup(<Answer status={410} words={words} frame={frame} reason="A source recanted." />);
  expect(html).toContain("A source recanted.");
});

test("without a frame there is still a page", () => {
  const html = renderToStaticMarkup(<Answer status={503} words={words} />);
  expect(html).toMatch(/<main id="main"><div class="plain" data-answer="503">.*<h1>/);
});
