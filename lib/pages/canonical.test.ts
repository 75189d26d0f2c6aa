import { expect, test } from "vitest";
import { canonicalLink } from "@/lib/pages/canonical";

const link = (href: string) => canonicalLink(`<head><title>x</title><link rel="canonical" href="${href}"/></head>`);

test("says in a header what the page says of itself", () => {
  expect(link("https://quay.example/he/articles/%D7%A0")).toBe(
    '<https://quay.example/he/articles/%D7%A0>; rel="canonical"',
  );
  expect(link("https://quay.example/topics/a&amp;b")).toBe('<https://quay.example/topics/a&b>; rel="canonical"');
});

test("says nothing where the page says nothing, and lets nothing else into a header", () => {
  expect(canonicalLink("<p>&lt;link rel=&quot;canonical&quot; href=&quot;https://x&quot;>")).toBeUndefined();
  for (const href of ["/articles/x", "https://x/a>b", "https://x/a b", "https://x/\r\nSet-Cookie:a=b", "https://x/é"])
    expect(link(href), href).toBeUndefined();
});
