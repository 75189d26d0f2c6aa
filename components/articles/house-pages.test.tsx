import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CorrectionsPage } from "@/components/articles/corrections-page";
import { MastheadPage } from "@/components/articles/masthead-page";
import { StaticPage } from "@/components/articles/static-page";
import { frame, picture, story } from "@/components/articles/testing/stories";
import type { Member } from "@/lib/bylines/schema";
import type { CorrectionNote } from "@/lib/corrections/schema";
import { wordsFor } from "@/lib/words/rules";

const shared = { frame, words: wordsFor("en") };
const headings = (html: string) => [...html.matchAll(/<h([1-6])/g)].map(([, level]) => level).join("");

test("a page of the newsroom's own: a title, a text, and since when", () => {
  const page = { title: "Ethics", body: story.body, updatedAt: "2026-11-20T12:30:00.000Z" };
  const html = renderToStaticMarkup(<StaticPage page={page} {...shared} />);
  expect(html).toContain('<h1>Ethics</h1><div class="body"><p>First paragraph.</p></div>');
  expect(html).toContain('Updated <time dateTime="2026-11-20T12:30:00.000Z">November 20, 2026</time>');
});

test("every page's foot leads to them, to the corrections and to who we are", () => {
  const html = renderToStaticMarkup(<CorrectionsPage corrections={[]} {...shared} />);
  const foot = html.slice(html.indexOf("<footer"));
  for (const path of ["/pages/ethics", "/corrections", "/masthead"]) expect(foot).toContain(`href="${path}"`);
  expect(html).toContain("There is nothing to correct at present.");
});

test("corrections: what kind, when, where and what; a Hebrew one reads from the right", () => {
  const of = (language: string, direction: "ltr" | "rtl") => ({
    id: "a",
    path: "/articles/harbour",
    headline: "Harbour reopens",
    language,
    direction,
  });
  const note = { id: "c", kind: "CORRECTION", text: "It is 118 metres.", at: "2026-11-21T08:00:00.000Z" } as const;
  const corrections: CorrectionNote[] = [
    { ...note, story: of("en", "ltr") },
    { ...note, id: "d", kind: "CLARIFICATION", story: of("he", "rtl") },
  ];
  const html = renderToStaticMarkup(<CorrectionsPage corrections={corrections} {...shared} />);
  expect(html).toContain(
    '<strong>Correction</strong> <time dateTime="2026-11-21T08:00:00.000Z">November 21, 2026</time></p>' +
      '<h2><a href="/articles/harbour">Harbour reopens</a></h2><p>It is 118 metres.</p>',
  );
  expect(html).toContain("<strong>Clarification</strong>");
  expect(html).toContain('<p lang="he" dir="rtl">It is 118 metres.</p>');
  expect(headings(html)).toBe("122");
});

test("who we are: groups that have somebody, each name a link, portraits silent beside it", () => {
  const member: Member = {
    id: "b",
    kind: "PERSON",
    name: "Noa",
    slug: "noa",
    path: "/staff/noa",
    title: "Editor",
    portrait: picture,
  };
  const html = renderToStaticMarkup(
    <MastheadPage roster={{ people: [member], teams: [], agencies: [{ ...member, portrait: null }] }} {...shared} />,
  );
  expect(html).toContain('<a href="/staff/noa">Noa</a><p class="bio-title">Editor</p>');
  expect(html).toContain('alt=""');
  expect(html).not.toContain("Desks");
  expect(headings(html)).toBe("122");
});
