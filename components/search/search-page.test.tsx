import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { frame, story } from "@/components/articles/testing/stories";
import { SearchPage, type SearchPageProps } from "@/components/search/search-page";
import { readSearch } from "@/lib/search/rules/read-search";
import { wordsFor } from "@/lib/words/rules";

const words = wordsFor("en");
const show = (q: string, shown: SearchPageProps["shown"], more: Record<string, string> = {}) =>
  renderToStaticMarkup(
    <SearchPage frame={frame} words={words} filled={readSearch({ q, ...more }).filled} shown={shown} />,
  );
const nothing = { hits: [], count: 0, isCut: false };

test("the form is filled as it was, and open when narrowed", () => {
  const html = show('"a" <b>', nothing, { section: "coast", from: "2026-01-31", sort: "newest", byline: "noa" });
  expect(html).toContain('<form class="search" role="search" action="/search" method="get">');
  expect(html).toContain('value="&quot;a&quot; &lt;b&gt;"');
  expect(html).toContain('<details class="search-filters" open="">');
  expect(html).toContain('<option value="coast" selected="">Coast</option>');
  expect(html).toContain('type="date" name="from" value="2026-01-31"');
  expect(html).toContain("Only stories by noa");
});

describe("the answer", () => {
  test("marks what was asked, and never as markup of the story's", () => {
    const headline = [
      { text: "<i>Harbour</i>", hit: true },
      { text: " reopens", hit: false },
    ];
    const html = show("harbour", {
      hits: [{ teaser: story, headline, excerpt: null }],
      count: 1,
      isCut: false,
      more: "/search?q=x",
    });
    expect(html).toContain("<mark>&lt;i&gt;Harbour&lt;/i&gt;</mark> reopens");
    expect(html).toContain("1 story");
    expect(html).toContain(story.dek);
    expect(html).toContain('<a href="/search?q=x" rel="next">More stories</a>');
  });
  test("offers a like search when there is none", () => {
    const html = show("harbur", { ...nothing, meant: { asked: "harbour", path: "/search?q=harbour" } });
    expect(html).toContain(words.search.none);
    expect(html).toContain('<a href="/search?q=harbour"><bdi>harbour</bdi></a>');
  });
  test("says when only the newest stories were looked into, and leads to the others", () => {
    const cut = { hits: [{ teaser: story, headline: [], excerpt: null }], count: 300, isCut: true };
    const best = show("harbour", { ...cut, newest: "/search?q=harbour&sort=newest" });
    expect(best).toContain("300 stories or more");
    expect(best).toContain(words.search.common);
    expect(best).toContain('<a href="/search?q=harbour&amp;sort=newest">Newest first</a>');
    const empty = show("harbour", { ...nothing, isCut: true, more: "/search?q=harbour&after=x" });
    expect(empty).toContain(words.search.noneOfNewest);
    expect(empty).toContain('rel="next">Look further back</a>');
  });
  test("is a sentence where the question is no good", () => {
    expect(show("-x", { problem: "open" })).toContain(words.search.problems.open);
  });
  test("is what is new while nothing is asked", () => {
    expect(show("", { latest: [story] })).toContain(`<a href="${story.path}">`);
  });
});
