import { expect, test } from "vitest";
import { consentWording, maskAddress, parseAddress, prefixOf } from "@/lib/subscribers/rules";
import { pageSchema } from "@/lib/subscribers/schema";

test.each([
  ["Dana@Example.COM", "dana@example.com"],
  ["  dana@example.com ", "dana@example.com"],
  ["d.a+news_1-2'x@mail.example.co.il", "d.a+news_1-2'x@mail.example.co.il"],
  ["dana@münchen.example", "dana@xn--mnchen-3ya.example"],
  ["dana@例え.テスト", "dana@xn--r8jz45g.xn--zckzah"],
  [`${"a".repeat(64)}@example.com`, `${"a".repeat(64)}@example.com`],
])("%s is written %s", (typed, address) => expect(parseAddress(typed)).toBe(address));

test.each([
  "",
  "@",
  "dana",
  "dana@",
  "@example.com",
  "dana@localhost",
  "dana@example.com\r\nBcc: eve@example.org",
  "dana@example.com\n",
  "dana@example.com,eve@example.org",
  "dana@example.com>,<eve@example.org",
  "Dana <dana@example.com>",
  '"dana eve"@example.com',
  "dana(comment)@example.com",
  "dana@[192.0.2.1]",
  "dana@192.0.2.1",
  "dana@0x7f.1",
  "dana@example.com/x",
  "dana@example.com:25",
  "dana@ex%61mple.com",
  "dana@exa\u00admple.com",
  "dana@example..com",
  "dana@-example.com",
  "dana@example.com.",
  "dana\u0000@example.com",
  "dаna@example.com",
  "dana＠example.com",
  ".dana@example.com",
  "dana.@example.com",
  "da..na@example.com",
  `${"a".repeat(65)}@example.com`,
  `a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.example.com`,
])("%j is nobody's address", (typed) => expect(parseAddress(typed)).toBeNull());

test("a long address is judged at once", () => {
  const started = performance.now();
  expect(parseAddress(`${"a.".repeat(5_000)}@${"b.".repeat(5_000)}com`)).toBeNull();
  expect(performance.now() - started).toBeLessThan(50);
});

test("shows an address to its owner only", () => expect(maskAddress("dana@example.com")).toBe("d•••@example.com"));

test.each([
  ["/he/articles/x", "/he"],
  ["/he", "/he"],
  ["/pt-br/latest", "/pt-br"],
  ["/articles/x", ""],
  ["/", ""],
])("the prefix of %s is %j", (page, prefix) => expect(prefixOf(page)).toBe(prefix));

test("a page is a path of ours, without what follows it", () => {
  expect(pageSchema.parse("/articles/x?utm=1#top")).toBe("/articles/x");
  for (const page of ["//evil.example", "https://evil.example", "/a\r\nb", "/\\evil.example", "articles", "/a b"])
    expect(pageSchema.safeParse(page).success, page).toBe(false);
});

test("a consent names the words it was given to, in a language we have", () => {
  expect(consentWording("he-IL").id).toBe("sign-up/1/he");
  expect(consentWording("fr")).toEqual(consentWording("en"));
});
