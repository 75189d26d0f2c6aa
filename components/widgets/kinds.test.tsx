import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { edition, frame, story } from "@/components/articles/testing/stories";
import { widget as grid } from "@/components/widgets/kinds/grid";
import { widget as latest } from "@/components/widgets/kinds/latest";
import { widget as lead } from "@/components/widgets/kinds/lead";
import { widget as newsletter } from "@/components/widgets/kinds/newsletter";
import { widget as popular } from "@/components/widgets/kinds/popular";
import { widget as promo } from "@/components/widgets/kinds/promo";
import { widget as section } from "@/components/widgets/kinds/section";
import { Rail } from "@/components/widgets/rail";
import type { DefinedWidget } from "@/components/widgets/widget";
import { wordsFor } from "@/lib/words/rules";

const words = wordsFor("en");
const around = { stories: [story], edition, words, page: "/articles/harbour" };

function shown(widget: DefinedWidget, settings: Record<string, unknown> = {}, changes = {}): string {
  return renderToStaticMarkup(widget.place("1", settings)?.show({ ...around, ...changes }));
}

describe("a widget", () => {
  test("has the house's title until the newsroom gives it one", () => {
    expect(shown(popular)).toContain('<h2 id="w-1">Popular Articles</h2>');
    expect(shown(latest)).toContain('<h2 id="w-1">Latest Stories</h2>');
    expect(shown(newsletter)).toContain('<h2 id="w-1">Receive latest news &amp; updates</h2>');
    expect(shown(popular, { title: "Most read" })).toContain("Most read");
  });

  test("says which stories it wants", () => {
    expect(popular.place("1", { take: 7 })?.wants).toEqual({ from: "popular", take: 7 });
    expect(latest.place("1", {})?.wants).toEqual({ from: "latest", take: 5 });
    expect(newsletter.place("1", {})?.wants).toBeNull();
  });

  test("ranks what is popular and dates what is new", () => {
    expect(shown(popular)).toContain('<ol class="ranked">');
    expect(shown(latest)).toMatch(/<ul class="dated">.*<time/);
    expect(shown(latest, {}, { stories: [] })).toBe("");
  });

  test("is not placed with settings that are not its own", () => {
    expect(popular.place("1", { take: 0 })).toBeNull();
    expect(popular.place("1", { colour: "red" })).toBeNull();
    expect(promo.place("1", { title: "Print", link: "How", href: "javascript:alert(1)" })).toBeNull();
  });
});

describe("a block of the front page", () => {
  const others = ["one", "two"].map((id) => ({ ...story, id, headline: `Story ${id}`, path: `/articles/${id}` }));
  const block = (widget: DefinedWidget, settings: Record<string, unknown>, changes = {}) =>
    renderToStaticMarkup(widget.place("1", settings, "MAIN")?.show({ ...around, ...changes }));

  test("stands in the main area alone, or in both", () => {
    expect([lead, grid, section].map((kind) => kind.place("1", {}, "RAIL"))).toEqual([null, null, null]);
    expect([lead, grid, section, popular, newsletter].every((kind) => kind.place("1", {}, "MAIN"))).toBe(true);
    expect(latest.place("1", {}, "MAIN")).toBeNull();
  });

  test("says how many stories it wants, and of which kind", () => {
    expect(lead.place("1", { related: 1, beside: 2 }, "MAIN")?.wants).toEqual({
      ...{ from: "latest", take: 4, related: 1, pictured: "first" },
    });
    expect(section.place("1", { layout: "essay" }, "MAIN")?.layouts[0]).toBe("essay");
    expect(grid.place("1", { take: 99 }, "MAIN")).toBeNull();
  });

  test("opens the page with one story and links to those that belong to it", () => {
    const html = block(lead, {}, { stories: [story], related: others });
    expect(html).toContain('<ul class="lead-related" aria-label="Related stories">');
    expect(html).toContain('fetchPriority="high"');
    expect(html.match(/<li/g)).toHaveLength(2);
  });

  test("is named after its section and leads there", () => {
    const [own] = frame.sections;
    expect(block(section, {}, { stories: others, section: own })).toMatch(
      /aria-labelledby="b-1"><h2 id="b-1" class="block-title"><a href="\/sections\/coast">Coast<\/a>/,
    );
    expect(block(section, {}, { stories: [], section: own })).toBe("");
    expect(block(popular, {})).toContain('<ol class="ranked">');
  });
});

test("the sign-up box posts a plain form and says where it stood", () => {
  const html = shown(newsletter);
  expect(html).toContain('<form class="form" action="/api/newsletter/subscribe" method="post">');
  expect(html).toContain('<input type="hidden" name="source" value="/articles/harbour"/>');
  expect(html).toMatch(/<label for="e-1">Email address<\/label><input id="e-1"[^>]*type="email"[^>]*required/);
  expect(html).toMatch(/<p class="trap" aria-hidden="true">.*tabindex="-1" autoComplete="off" name="website"/i);
});

test("a rail without widgets is not there", () => {
  expect(renderToStaticMarkup(<Rail widgets={[]} edition={edition} words={words} />)).toBe("");
});
