import { describe, expect, test } from "vitest";
import { quay } from "@/lib/feeds/testing/specimen";
import { lines, mailto, manifestOf, robotsTxt, securityTxt } from "@/lib/site-files/rules";
import { AdsTxt, SecurityContact, TrustTxt, type AiCrawlers } from "@/lib/site-files/schema";

const site = "https://quay.example";
const hebrew = { ...quay, code: "he", isDefault: false, language: "he", direction: "rtl" as const };

describe("robots.txt", () => {
  const groups = (ai: AiCrawlers) =>
    robotsTxt({ site, editions: [quay, hebrew], ai })
      .trimEnd()
      .split("\n\n");

  test("closes the desk and the search of every edition, and names the sitemaps", () => {
    expect(groups("allow")).toEqual([
      "User-agent: *\nDisallow: /admin\nDisallow: /api/\nDisallow: /preview/\nDisallow: /search\nDisallow: /he/search",
      `Sitemap: ${site}/sitemap.xml\nSitemap: ${site}/news-sitemap.xml`,
    ]);
  });

  test("sends away the crawlers it is told to", () => {
    const named = (ai: AiCrawlers) => groups(ai)[1]?.split("\n") ?? [];
    expect(named("search")).toContain("User-agent: GPTBot");
    expect(named("search")).not.toContain("User-agent: OAI-SearchBot");
    expect(named("refuse")).toEqual(expect.arrayContaining(["User-agent: GPTBot", "User-agent: OAI-SearchBot"]));
    expect(named("refuse").at(-1)).toBe("Disallow: /");
    expect(named("refuse").filter((line) => line.startsWith("Disallow"))).toHaveLength(1);
  });
});

test("security.txt holds for half a year, never for one, and is the same all day", () => {
  const made = (time: string) =>
    securityTxt({ site, contact: "mailto:a@quay.example", languages: ["en", "he", "en"], now: new Date(time) });
  expect(made("2026-11-22T00:00:01Z")).toBe(
    "Contact: mailto:a@quay.example\nExpires: 2027-05-21T00:00:00Z\nPreferred-Languages: en, he\n" +
      "Canonical: https://quay.example/.well-known/security.txt\n",
  );
  expect(made("2026-11-22T23:59:59Z")).toBe(made("2026-11-22T00:00:01Z"));
});

test("the mailbox of a From line as a URI", () => {
  expect(mailto("The Quay <news@quay.example>")).toBe("mailto:news@quay.example");
  expect(mailto("news@quay.example")).toBe("mailto:news@quay.example");
});

test("an edition's manifest starts and stays in it", () => {
  expect(JSON.parse(manifestOf(hebrew))).toMatchObject({
    id: "/he",
    start_url: "/he",
    scope: "/he",
    lang: "he",
    dir: "rtl",
    name: "The Quay",
    icons: expect.arrayContaining([
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ]),
  });
});

test("files end their lines as files do", () => {
  expect(lines("a\r\nb\rc\n\n")).toBe("a\nb\nc\n");
});

describe("what the newsroom may write", () => {
  const faultOf = (schema: typeof AdsTxt, text: string) => schema.safeParse(text).error?.issues[0]?.message;

  test.each([
    ["nothing", ""],
    ["sellers and a comment", "# ours\nexample.com, 1234, DIRECT, abc\n\nads.example.net,x,reseller # theirs"],
    ["variables", "OWNERDOMAIN=quay.example\nCONTACT=ads@quay.example"],
  ])("in ads.txt: %s", (_, text) => {
    expect(faultOf(AdsTxt, text)).toBeUndefined();
  });
  test.each([
    ["example.com, 1234", 1],
    ["# fine\nexample.com, 1234, SOMETIMES", 2],
    ["<html>", 1],
  ])("not in ads.txt: %s", (text, line) => {
    expect(faultOf(AdsTxt, text)).toBe(`line ${line} is not as in: example.com, 1234, DIRECT`);
  });
  test("in trust.txt: what journallist.net names", () => {
    const text = "member=https://press.example/\r\nsocial=https://social.example/@quay\ndatatrainingallowed=no";
    expect(faultOf(TrustTxt, text)).toBeUndefined();
    expect(faultOf(TrustTxt, `${text}\nmember=us`)).toBe("line 4 is not as in: member=https://example.org/");
  });
  test("as a contact: a page or a mailbox", () => {
    const fits = (text: string) => SecurityContact.safeParse(text).success;
    expect(["", "https://quay.example/report", "mailto:a@quay.example"].every(fits)).toBe(true);
    expect(["a@quay.example", "http://quay.example", "mailto:a@b\nEvil: x", "javascript:x"].some(fits)).toBe(false);
  });
});
