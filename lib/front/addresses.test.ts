import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, ASKED_PAGES, MADE_ROOMS, OLDER, SITE_FILES, SITE_FOLDERS } from "@/lib/front/addresses";

const address = (target: string) => addressOf(target, (path) => path === "/reader.js");

test.each([
  ["/", { kind: "made", key: "/default" }],
  ["/?utm_source=x", { kind: "made", key: "/default" }],
  ["/articles/a-story", { kind: "made", key: "/default/articles/a-story" }],
  ["/articles/a-story?_rsc=1", { kind: "made", key: "/default/articles/a-story" }],
  ["/articles/a-story/pictures/2", { kind: "made", key: "/default/articles/a-story/pictures/2" }],
  ["/he", { kind: "made", key: "/he" }],
  ["/he/articles/%D7%A0", { kind: "made", key: "/he/articles/%D7%A0" }],
  ["/he/articles/%d7%a0", { kind: "made", key: "/he/articles/%D7%A0" }],
  ["/wp-login.php", { kind: "made", key: "/default/wp-login.php" }],
  ["/newsletter/confirm?token=x", { kind: "asked", key: "/default/newsletter/confirm", query: "?token=x" }],
  [
    "/he/newsletter/confirm",
    {
      kind: "asked",
      key: "/he/newsletter/confirm",
      query: "",
      old: { key: "/he", query: "", bare: "/newsletter/confirm" },
    },
  ],
  [
    "/en/search?q=a%20b",
    { kind: "asked", key: "/en/search", query: "?q=a%20b", old: { key: "/en", query: "?q=a%20b", bare: "/search" } },
  ],
  [
    "/sections/harbour?after=abc",
    {
      kind: "asked",
      key: "/default/older/sections/harbour",
      query: "?after=abc",
      old: { key: "/default/sections/harbour", query: "?after=abc" },
    },
  ],
  [
    "/he/topics/%D7%A0?x=1&after=",
    {
      kind: "asked",
      key: "/he/older/topics/%D7%A0",
      query: "?after=",
      old: { key: "/he/topics/%D7%A0", query: "?after=", bare: "/topics/%D7%A0" },
    },
  ],
  [
    "/staff/ada?after",
    {
      kind: "asked",
      key: "/default/older/staff/ada",
      query: "?after",
      old: { key: "/default/staff/ada", query: "?after" },
    },
  ],
  [
    "/latest?after=abc",
    {
      kind: "asked",
      key: "/default/older/latest",
      query: "?after=abc",
      old: { key: "/default/latest", query: "?after=abc" },
    },
  ],
  [
    "/latest?_rsc=1&after=a&after=b",
    {
      kind: "asked",
      key: "/default/older/latest",
      query: "?after=a&after=b",
      old: { key: "/default/latest", query: "?after=a&after=b" },
    },
  ],
  ["/latest?thereafter=abc", { kind: "made", key: "/default/latest" }],
  ["/popular?after=abc", { kind: "made", key: "/default/popular" }],
  ["/?after=abc", { kind: "made", key: "/default" }],
  ["/articles/a-story?after=abc", { kind: "made", key: "/default/articles/a-story" }],
  ["/sections/harbour/feed.xml?after=abc", { kind: "made", key: "/default/sections/harbour/feed.xml" }],
  ["/older/sections/harbour?after=abc", { kind: "moved", to: "/sections/harbour?after=abc" }],
  ["/he/older/latest", { kind: "moved", to: "/he/latest" }],
  ["/older", { kind: "moved", to: "/" }],
  ["/admin/articles", { kind: "desk" }],
  ["/%61dmin/articles?a=1", { kind: "moved", to: "/admin/articles?a=1" }],
  ["//admin", { kind: "moved", to: "/admin" }],
  ["/api/views", { kind: "api" }],
  ["/%61pi/views", { kind: "moved", to: "/api/views" }],
  ["/api", { kind: "refused", status: 404 }],
  ["/api/", { kind: "refused", status: 404 }],
  ["/reader.js?v=1", { kind: "asset", path: "/reader.js" }],
  ["/media/abc-320.avif", { kind: "media", key: "abc-320.avif" }],
  ["/healthz", { kind: "probe", name: "healthz" }],
  ["/default/articles/x", { kind: "moved", to: "/articles/x" }],
  ["/articles/x/", { kind: "moved", to: "/articles/x", old: { key: "/default/articles/x", query: "" } }],
  ["//evil.example/x", { kind: "moved", to: "/evil.example/x", old: { key: "/default/evil.example/x", query: "" } }],
  ["/2019/Post/?a=1", { kind: "moved", to: "/2019/Post?a=1", old: { key: "/default/2019/Post", query: "?a=1" } }],
  ["/?p=12", { kind: "made", key: "/default", old: { key: "/default/%3Fp%3D12", query: "" } }],
  ["/?a=1&p=12&b=2", { kind: "made", key: "/default", old: { key: "/default/%3Fp%3D12", query: "?a=1&b=2" } }],
  ["/he/?p=12", { kind: "moved", to: "/he?p=12", old: { key: "/he/%3Fp%3D12", query: "" } }],
  [
    "/story.php?id=5",
    { kind: "made", key: "/default/story.php", old: { key: "/default/story.php%3Fid%3D5", query: "" } },
  ],
  ["/latest?p=12", { kind: "made", key: "/default/latest" }],
  ["/?p=x", { kind: "made", key: "/default" }],
  ["/?mp=12", { kind: "made", key: "/default" }],
  ["/feed.xml?utm_source=x", { kind: "made", key: "/default/feed.xml" }],
  ["/he/topics/%D7%A0/feed.json", { kind: "made", key: "/he/topics/%D7%A0/feed.json" }],
  ["/manifest.webmanifest", { kind: "made", key: "/default/manifest.webmanifest" }],
  ["/he/manifest.webmanifest", { kind: "made", key: "/he/manifest.webmanifest" }],
  ["/robots.txt", { kind: "made", key: "/robots.txt" }],
  ["/robots.txt/", { kind: "moved", to: "/robots.txt", old: { key: "/robots.txt", query: "" } }],
  ["/default/robots.txt", { kind: "moved", to: "/robots.txt" }],
  ["/he/robots.txt", { kind: "made", key: "/he/robots.txt" }],
  ["/.well-known/security.txt", { kind: "made", key: "/security.txt" }],
  ["/security.txt", { kind: "moved", to: "/.well-known/security.txt" }],
  ["/.well-known/trust.txt", { kind: "made", key: "/trust.txt" }],
  ["/trust.txt", { kind: "made", key: "/trust.txt" }],
  ["/.well-known/other", { kind: "made", key: "/default/.well-known/other" }],
  ["/sitemaps/en-2026-11-1.xml", { kind: "made", key: "/sitemaps/en-2026-11-1.xml" }],
  ["/sitemaps/EN.xml", { kind: "made", key: "/default/sitemaps/EN.xml" }],
  ["/news-sitemaps/2.xml", { kind: "made", key: "/news-sitemaps/2.xml" }],
  ["/humans.txt", { kind: "refused", status: 404 }],
  ["/favicon.ico", { kind: "refused", status: 404 }],
  ["/_next/image?url=x", { kind: "refused", status: 404 }],
  ["/media/a/b", { kind: "refused", status: 404 }],
  ["/articles/%E0%A4%A", { kind: "refused", status: 400 }],
  ["/articles/%00", { kind: "refused", status: 400 }],
  ["/articles/%2e%2e/x", { kind: "refused", status: 400 }],
  ["/articles/a%2Fb", { kind: "refused", status: 400 }],
  ["/media/originals%2Fx.jpg", { kind: "refused", status: 400 }],
  ["*", { kind: "refused", status: 400 }],
  ["http://elsewhere.example/", { kind: "refused", status: 400 }],
  [`/${"a".repeat(3_000)}`, { kind: "refused", status: 414 }],
])("%s", (target, expected) => {
  expect(address(target)).toEqual(expected);
});

test("any target is answered without a throw, and a moved one never leads off the site", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webPath(), fc.string({ unit: "binary" })), (tail) => {
      const found = address(`/${tail}`);
      if (found.kind === "moved") expect(found.to).toMatch(/^\/(?!\/)/);
    }),
  );
});

test("the list of rooms is what stands in app/", () => {
  const rooms = (group: string) =>
    readdirSync(`app/(site)/[edition]/(${group})`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  expect(
    rooms("made")
      .filter((room) => room !== "[...rest]")
      .sort(),
  ).toEqual([...MADE_ROOMS].sort());
  expect(rooms("asked").sort()).toEqual(
    [...new Set([OLDER, ...ASKED_PAGES.map((page) => page.split("/")[0]!)])].sort(),
  );
});

test("the files of the whole site are what stands in app/", () => {
  const folders = readdirSync("app", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const others = ["(site)", "admin", "api", "fonts", "styles"];
  expect(
    folders
      .map((entry) => entry.name)
      .filter((name) => !others.includes(name))
      .sort(),
  ).toEqual([...SITE_FILES, ...SITE_FOLDERS].sort());
});
