import { describe, expect, it, test } from "vitest";
import { dayBeforeIfNear, dayOf, hasStaffFlag, isCountable, markOf } from "@/lib/views/rules";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const reader = { agent: firefox, address: "198.51.100.7", purposes: [null, null], staff: false };

describe("isCountable", () => {
  it("counts a reader", () => expect(isCountable(reader)).toBe(true));

  it.each([
    ["a robot", { agent: "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" }],
    ["a headless browser", { agent: "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140.0.0.0 Safari/537.36" }],
    ["a command line", { agent: "curl/8.5.0" }],
    ["an agent that does not say", { agent: "" }],
    ["an unknown address", { address: null }],
    ["a page fetched ahead", { purposes: ["prefetch;prerender"] }],
    ["a page fetched ahead, as Firefox says it", { purposes: [null, "prefetch"] }],
    ["a preview", { purposes: ["preview"] }],
    ["the newsroom", { staff: true }],
  ])("does not count %s", (_, difference) => expect(isCountable({ ...reader, ...difference })).toBe(false));
});

test("the staff flag is read among other cookies, and only as a whole", () => {
  expect(hasStaffFlag("a=b; dateline_staff=1; c=d")).toBe(true);
  expect(hasStaffFlag("not_dateline_staff=1")).toBe(false);
  expect(hasStaffFlag("dateline_staff=10")).toBe(false);
  expect(hasStaffFlag(null)).toBe(false);
});

test("a mark differs by reader, story and salt, and holds nothing of the address", () => {
  const view = { articleId: "a", address: "198.51.100.7", agent: firefox };
  const salt = new Uint8Array(32).fill(1);
  const marks = [
    markOf(salt, view),
    markOf(salt, { ...view, articleId: "b" }),
    markOf(salt, { ...view, address: "198.51.100.8" }),
    markOf(salt, { ...view, agent: "other" }),
    markOf(new Uint8Array(32).fill(2), view),
  ];
  expect(new Set(marks).size).toBe(5);
  expect(markOf(salt, view)).toMatch(/^[0-9a-f]{64}$/);
});

test("only in the first half hour of a day does the day before matter", () => {
  expect(dayOf(new Date("2026-11-22T23:59:59Z"))).toBe("2026-11-22");
  expect(dayBeforeIfNear(new Date("2026-11-22T00:29:59Z"))).toBe("2026-11-21");
  expect(dayBeforeIfNear(new Date("2026-11-22T00:30:00Z"))).toBeNull();
});
