import { expect, test } from "vitest";
import type { Move } from "@/lib/articles/rules/moves";
import { nextStep, otherSteps } from "@/components/editor/steps/next-step";

const standing: Parameters<typeof nextStep>[0] = {
  ...{ state: "DRAFT", moves: [], mayPutLive: false, mayWrite: true, pending: null },
};

test("whoever may publish publishes, whoever may not hands in, and a contributor saves", () => {
  expect(nextStep({ ...standing, moves: ["submit", "approve", "schedule", "publish"] })).toBe("publish");
  expect(nextStep({ ...standing, moves: ["submit"] })).toBe("submit");
  expect(nextStep({ ...standing, moves: [] })).toBe("save");
});

test("a live story is updated by its editors; its author proposes a change", () => {
  expect(nextStep({ ...standing, state: "PUBLISHED", moves: ["withdraw"], mayPutLive: true })).toBe("update");
  expect(nextStep({ ...standing, state: "PUBLISHED" })).toBe("save");
  expect(nextStep({ ...standing, state: "WITHDRAWN", moves: ["republish"] })).toBe("republish");
});

test("the menu holds what is left, and neither scheduling nor handing in for those who publish", () => {
  const moves: Move[] = ["submit", "askForChanges", "approve", "schedule", "publish"];
  expect(otherSteps({ ...standing, state: "IN_REVIEW", moves })).toEqual(["askForChanges", "approve"]);
});
