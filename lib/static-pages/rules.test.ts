import { expect, test } from "vitest";
import type { Body } from "@/lib/body/schema";
import { summaryOf } from "@/lib/static-pages/rules";

const said = (text: string): Body => [{ type: "paragraph", content: [{ type: "text", text }] }];

test("a short page is its own summary; a long one is cut between words", () => {
  expect(summaryOf(said("Who we are."))).toBe("Who we are.");
  const long = summaryOf(said("estuary ".repeat(60)));
  expect(long).toMatch(/estuary…$/);
  expect(long.length).toBeLessThanOrEqual(160);
  expect(summaryOf(said("x".repeat(500)))).toHaveLength(160);
  expect(summaryOf([])).toBe("");
});
