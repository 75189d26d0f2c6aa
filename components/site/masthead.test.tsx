import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { frame } from "@/components/articles/testing/stories";
import { Masthead } from "@/components/site/masthead";
import { wordsFor } from "@/lib/words/rules";

const [coast] = frame.sections;
const pier = { ...coast!, id: "p", name: "Piers", path: "/sections/piers", parentId: coast!.id };
const town = { ...coast!, id: "t", name: "Town", path: "/sections/town" };

/** The links of the menu and of the bar of sections, and which of them say that the page is there. */
function linksFor(current: string) {
  const all = { ...frame, sections: [pier, town, coast!] };
  const html = renderToStaticMarkup(<Masthead frame={all} words={wordsFor("en")} current={current} />);
  return html.split('<nav class="sections"').map((part) => ({
    names: [...part.matchAll(/<a href="\/sections[^>]*>([^<]*)/g)].map(([, name]) => name),
    current: [...part.matchAll(/aria-current="true">([^<]*)/g)].map(([, name]) => name),
  }));
}

test("the menu has every section, those below another behind it; the bar has those on top", () => {
  const [menu, bar] = linksFor("none");
  expect(menu!.names).toEqual([town.name, coast!.name, pier.name]);
  expect(bar!.names).toEqual([town.name, coast!.name]);
});

test("who is below a section is still in it", () => {
  const [menu, bar] = linksFor(pier.id);
  expect([menu!.current, bar!.current]).toEqual([[pier.name], [coast!.name]]);
});
