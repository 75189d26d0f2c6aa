import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { StoryPage } from "@/components/articles/story-page";
import { edition, frame, picture, story } from "@/components/articles/testing/stories";
import type { Story } from "@/lib/articles/schema";
import { wordsFor } from "@/lib/words/rules";

const words = wordsFor("en");

function page(changes: Partial<Story> = {}): string {
  const shown = { ...story, ...changes };
  return renderToStaticMarkup(
    <StoryPage frame={frame} words={words} story={shown} url="https://news.test/articles/harbour" related={[]} />,
  );
}

/** Where each comes in the source; -1 for what is not there. */
const places = (html: string, ...parts: string[]) => parts.map((part) => html.indexOf(part));

describe("a story's page", () => {
  test("says things in the order they are read in", () => {
    const order = places(
      page({ revisedAt: "2026-11-21T08:00:00.000Z" }),
      "Skip to content",
      'aria-label="Sections"',
      'aria-label="You are here"',
      '<main id="main"',
      '<p class="kicker"',
      "<h1>Harbour reopens</h1>",
      "Divers found no leak",
      '<a href="/staff/noa" rel="author">Noa</a>',
      '<time dateTime="2026-11-20T12:30:00.000Z">November 20, 2026 at 2:30 PM GMT+2</time>',
      "Updated <time",
      "4 minute read",
      '<figure class="hero">',
      "First paragraph.",
      '<a href="/topics/ships" rel="tag">Ships</a>',
      '<footer class="footer">',
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test("has one main heading, and no updated time before anything was", () => {
    expect(page().match(/<h1/g)).toHaveLength(1);
    expect(page()).not.toContain("Updated");
  });

  test("has no style attribute and no script anywhere", () => {
    expect(page()).not.toMatch(/\sstyle=|<script|<style|\son\w+=/);
  });

  test("fills the hero's room with a blur of its colours that nobody is told of", () => {
    const hero = /<figure class="hero">.*?<\/figure>/.exec(page())?.[0] ?? "";
    expect(hero).toMatch(/<span class="shot"><svg aria-hidden="true"><image href="data:image\/webp;base64,UklGRg=="/);
    expect(page({ picture: { ...picture, placeholder: "" } })).not.toContain("<svg");
  });

  test("shows a neutral picture in a taken-down one's room, says so and names nobody", () => {
    const gone = { ...picture, gone: true, alt: "", caption: "", credit: "", placeholder: "", files: [] };
    const hero = /<figure class="hero">.*?<\/figure>/.exec(page({ picture: gone }))?.[0] ?? "";
    expect(hero).toContain('<svg class="neutral" viewBox="0 0 1500 1000" aria-hidden="true">');
    expect(hero).toContain("<figcaption>This picture is no longer available.</figcaption>");
    expect(hero).not.toMatch(/<img|<a |credit/);
  });

  test("keeps the hero's room, fetches it first and shows its credit apart from the caption", () => {
    const html = page();
    const hero = /<figure class="hero">.*?<\/figure>/.exec(html)?.[0] ?? "";
    expect(hero).toContain('width="1280" height="853"');
    expect(hero).toContain('fetchPriority="high"');
    expect(hero).not.toContain("lazy");
    expect(hero).toContain('<source type="image/avif" srcSet="/media/640.avif 640w, /media/1280.avif 1280w"');
    expect(hero).toContain(
      '<span class="caption">The quay at dawn. </span><span class="credit">Photo: A. Haddad</span>',
    );
    expect(html).toContain('alt="Cranes over still water"');
  });

  test("joins names as the language does, each a link", () => {
    const [noa] = story.bylines;
    const three = ["Noa", "Tom", "Dana"].map((name) => ({ ...noa!, name, slug: name, path: `/staff/${name}` }));
    const text = page({ bylines: three }).replace(/<[^>]+>/g, "");
    expect(text).toContain("By Noa, Tom, and Dana");
    expect(page({ bylineText: "Staff and agencies" })).toContain('<p class="byline">Staff and agencies</p>');
  });

  test("writes what people wrote as text", () => {
    const evil = `<img src=x onerror=alert(1)>"'&`;
    expect(page({ headline: evil, dek: evil, picture: { ...picture, caption: evil, alt: evil } })).not.toContain(
      "<img src=x",
    );
  });

  test("lets a Hebrew story speak Hebrew in an English edition", () => {
    const html = page({ language: "he", direction: "rtl" });
    expect(html).toContain('<div class="story" lang="he" dir="rtl"');
    expect(html).toContain("4 דקות קריאה");
    expect(edition.language).toBe("en");
  });

  test("says how old it is when it is to, in its own language", () => {
    const old = (language: string) =>
      renderToStaticMarkup(
        <StoryPage
          frame={frame}
          words={words}
          story={{ ...story, language }}
          age={{ unit: "years", count: 2 }}
          url="https://news.test/articles/harbour"
          related={[]}
        />,
      );
    expect(old("en")).toContain('<p class="age">This story is more than 2 years old.</p>');
    expect(old("he")).toContain("לפני יותר משנתיים");
    expect(page()).not.toContain('class="age"');
  });

  test("offers its translations, each named in its own language", () => {
    const hebrew = { path: "/he/articles/x", headline: "נמל", language: "he", isDefault: false };
    expect(page({ translations: [hebrew] })).toContain(
      'Read this story in <a href="/he/articles/x" lang="he" hrefLang="he" dir="rtl">עברית</a>',
    );
    expect(page()).not.toContain('class="translations"');
  });

  test("tells of corrections, with their time", () => {
    const corrections = [
      { id: "c", kind: "CORRECTION" as const, text: "It is 118 metres.", at: "2026-11-21T08:00:00.000Z" },
    ];
    expect(page({ corrections })).toMatch(/<strong>Correction<\/strong>.*<time.*It is 118 metres\./);
  });
});
