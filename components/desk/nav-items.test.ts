import { expect, test } from "vitest";
import { navigationFor } from "@/components/desk/nav-items";
import type { Actor } from "@/lib/staff/permissions";

const labelsFor = (role: Actor["role"]) =>
  navigationFor({ id: "staff:1", name: "Ada", role }).flatMap(({ items }) => items.map(({ label }) => label));

test("an author sees their own work and no settings, and no group without a room in it", () => {
  expect(labelsFor("AUTHOR")).toEqual(["Today", "Articles", "Pictures"]);
  expect(navigationFor({ id: "staff:1", name: "Ada", role: "AUTHOR" })).toHaveLength(1);
});

test("an editor keeps what stories stand on; who works here and how is the administrator's", () => {
  expect(labelsFor("EDITOR")).toContain("Sections");
  expect(labelsFor("EDITOR")).not.toContain("Settings");
  expect(labelsFor("ADMINISTRATOR")).toEqual(expect.arrayContaining(["Staff", "Settings", "Audit log"]));
});
