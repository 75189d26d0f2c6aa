import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { frame } from "@/components/articles/testing/stories";
import { Banner } from "@/components/site/banner";
import { Trail } from "@/components/site/trail";
import { wordsFor } from "@/lib/words/rules";

test.each(["en", "he", "ar", "es"])("a banner says how grave it is, in words, in %s", (language) => {
  const words = wordsFor(language);
  const banner = { severity: "BREAKING", text: "A <ship> is aground", path: "/articles/ship" } as const;
  const html = renderToStaticMarkup(<Banner banner={banner} words={words} />);
  expect(html).toContain(`<strong>${words.site.banner.BREAKING}</strong>`);
  expect(html).toContain('<a href="/articles/ship">A &lt;ship&gt; is aground</a>');
  // It is there when the page comes: nothing is to be interrupted.
  expect(html).not.toMatch(/role="alert"|aria-live/);
});

test("the way to a section leads through the sections above it", () => {
  const [coast] = frame.sections;
  const pier = { ...coast!, id: "p", name: "Piers", path: "/sections/piers", parentId: coast!.id };
  const words = wordsFor("en");
  const html = renderToStaticMarkup(
    <Trail frame={{ ...frame, sections: [coast!, pier] }} words={words} sectionId="p" here="Here" />,
  );
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(["/", coast!.path, pier.path]);
  expect(html).toContain('<span aria-current="page">Here</span>');
});
