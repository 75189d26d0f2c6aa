import { expect, test } from "vitest";
import { safeNext } from "@/lib/staff/rules/next";

const TRICKS = [
  ...[
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/admin//evil.example",
    "/admin/..//evil",
  ],
  ...[
    "https://evil.example",
    "https:evil.example",
    "HTTPS://evil.example",
    "http:/evil.example",
    "javascript:alert(1)",
  ],
  ...["/%2f%2fevil.example", "/admin/%2f%2fevil.example", "/%5cevil.example", "/admin/%2e%2e/evil", "/admin/..;/evil"],
  ...[
    "/\tevil.example",
    "/\n/evil.example",
    "/\r\n/evil",
    "\t//evil.example",
    " //evil.example",
    "/admin\t//evil.example",
  ],
  ...["/admin@evil.example", "/admin/@evil.example/x", "/admin/x@evil", "@evil.example", "//user:pass@evil.example"],
  ...["/admin/。evil.example", "/admin/．．/x", "／／evil.example", "/admin/\u2028x", "/admin\u0000//evil", "//[::1]/"],
  ...["//0x7f000001", "/admin/x#//evil.example", "/admin?next=//evil.example", "/admin/x?u=https://evil.example"],
  ...[
    "data:text/html,x",
    "blob:https://evil",
    "vbscript:x",
    "ftp://evil.example",
    "mailto:a@evil.example",
    "?next=x",
    "#x",
  ],
  ...[
    "",
    "/",
    "admin",
    "/administrator",
    "/adminx",
    "/articles/a-story",
    "/api/newsletter/subscribe",
    "/admin/",
    "/ADMIN",
  ],
  ...[
    "/admin/sign-in",
    "/admin/sign-in?next=/admin/sign-in",
    "/admin/setup?token=x",
    "/admin/reset",
    "/admin/invitation",
  ],
];

test.each(TRICKS)("%j leads to the dashboard", (next) => {
  expect(safeNext(next)).toBe("/admin");
});

test.each([
  "/admin",
  "/admin/articles",
  "/admin/articles/019aa000-0000-7000-8000-000000000001",
  "/admin/articles?q=a&after=b.c",
])("%s is ours", (next) => expect(safeNext(next)).toBe(next));
