import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, ASKED_PAGES, MADE_ROOMS } from "@/lib/front/addresses";

const address = (target: string) => addressOf(target, (path) => path === "/reader.js");

test.each([
  ["/", { kind: "made", key: "/default" }],
  ["/?utm_source=x", { kind: "made", key: "/default" }],
  ["/articles/a-story", { kind: "made", key: "/default/articles/a-story" }],
  ["/articles/a-story?_rsc=1", { kind: "made", key: "/default/articles/a-story" }],
  ["/he", { kind: "made", key: "/he" }],
  ["/he/articles/%D7%A0", { kind: "made", key: "/he/articles/%D7%A0" }],
  ["/he/articles/%d7%a0", { kind: "made", key: "/he/articles/%D7%A0" }],
  ["/wp-login.php", { kind: "made", key: "/default/wp-login.php" }],
  ["/newsletter/confirm?token=x", { kind: "asked", key: "/default/newsletter/confirm", query: "?token=x" }],
  ["/he/newsletter/confirm", { kind: "asked", key: "/he/newsletter/confirm", query: "" }],
  ["/admin/articles", { kind: "desk" }],
  ["/api/views", { kind: "api" }],
  ["/reader.js?v=1", { kind: "asset", path: "/reader.js" }],
  ["/media/abc-320.avif", { kind: "media", key: "abc-320.avif" }],
  ["/healthz", { kind: "probe", name: "healthz" }],
  ["/default/articles/x", { kind: "moved", to: "/articles/x" }],
  ["/articles/x/", { kind: "moved", to: "/articles/x" }],
  ["//evil.example/x", { kind: "moved", to: "/evil.example/x" }],
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
  expect(rooms("asked").sort()).toEqual([...new Set(ASKED_PAGES.map((page) => page.split("/")[0]!))].sort());
});
