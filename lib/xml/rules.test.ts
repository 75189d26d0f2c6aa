import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { cdata, documentOf, element } from "@/lib/xml/rules";

/** The text and the attribute `a` of a document's one element, read strictly. */
function readBack(xml: string): { text: string; attribute: string | undefined } {
  const parser = new SaxesParser({});
  let text = "";
  let attribute: string | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (part) => (text += part));
  parser.on("cdata", (part) => (text += part));
  parser.on("opentag", (tag) => (attribute = tag.attributes.a));
  parser.write(xml).close();
  return { text: text.trim(), attribute };
}

test.each([
  ["an ampersand", "Marks & Spencer &amp; co", "Marks & Spencer &amp; co"],
  ["tags", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["the end of CDATA", "a]]>b]]>]]>c", "a]]>b]]>]]>c"],
  ["quotes", `"it's"`, `"it's"`],
  ["emoji and joiners", "👩‍🚀 ⛴️ 🇵🇹", "👩‍🚀 ⛴️ 🇵🇹"],
  ["right-to-left text with marks", "\u200fשלום, \u2067עולם\u2069 (2026)", "\u200fשלום, \u2067עולם\u2069 (2026)"],
  ["control characters", "a\u0000b\u0008c\u001bd\ufffee", "abcde"],
  ["half a surrogate pair", "a\ud800b\udc00c", "abc"],
])("%s comes back as it was, or without what XML cannot carry", (_, text, expected) => {
  expect(readBack(documentOf(element("t", text, { a: text })))).toEqual({ text: expected, attribute: expected });
  expect(readBack(documentOf(element("t", [cdata(text)]))).text).toBe(expected);
});

test("any text at all makes a document that a strict parser takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      readBack(documentOf(element("t", [element("u", text, { a: text }), cdata(text)])));
    }),
  );
});

test("an attribute without a value is left out, an element without content is empty", () => {
  expect(element("t", [], { a: undefined, b: 0 }).markup).toBe('<t b="0"/>');
});
