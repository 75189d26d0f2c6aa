import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { StaffRole } from "@/lib/db/generated/enums";
import { deeds, may, system, type Actor, type Deed } from "@/lib/staff/permissions";

const person = (role: Actor["role"], sections?: string[]): Actor => ({ id: "staff:1", name: "Ada", role, sections });

test("writing and publishing are separate rights", () => {
  const roles = ["ADMINISTRATOR", "EDITOR", "AUTHOR", "CONTRIBUTOR", "PHOTO_EDITOR", "NEWSLETTER_EDITOR"] as const;
  expect(roles.filter((role) => may(person(role), "article.write"))).toEqual(roles.slice(0, 4));
  expect(roles.filter((role) => may(person(role), "article.publish", "any"))).toEqual(roles.slice(0, 2));
});

test("a section editor publishes in their own sections, and nowhere without one", () => {
  const editor = person("SECTION_EDITOR", ["harbour"]);
  expect(may(editor, "article.publish")).toBe(true);
  expect(may(editor, "article.publish", "harbour")).toBe(true);
  expect(may(editor, "article.publish", "town")).toBe(false);
  expect(may(editor, "article.withdraw", null)).toBe(false);
  expect(may(editor, "article.write", "town")).toBe(true);
});

test("the house's own commands may do everything", () => {
  expect(may(system("import"), "structure.write")).toBe(true);
});

test("who reads what: one's own, or everybody's", () => {
  const roles = ["AUTHOR", "CONTRIBUTOR", "PHOTO_EDITOR", "NEWSLETTER_EDITOR"] as const;
  expect(roles.filter((role) => may(person(role), "article.readAll"))).toEqual(["PHOTO_EDITOR"]);
  expect(roles.filter((role) => may(person(role), "article.submit"))).toEqual(["AUTHOR"]);
});

test("an administrator may do everything there is, and only they look after the staff", () => {
  expect(deeds.filter((deed) => !may(person("ADMINISTRATOR"), deed))).toEqual([]);
  expect(
    deeds.filter((deed) => may(person("EDITOR"), deed) && /^(?:staff|settings|audit|system)\./.test(deed)),
  ).toEqual([]);
});

const nameOf = (role: StaffRole) => role[0] + role.slice(1).toLowerCase().replaceAll("_", " ");
const COLUMNS = [
  ...(["article.write", "article.submit", "article.readAll", "article.writeAll", "article.publish"] as const),
  ...(["image.manage", "front.write", "staff.manage"] as const),
];

test("the table that the newsroom reads is the one that holds", () => {
  const rows =
    readFileSync("docs/the-desk.md", "utf8").match(/^\| \w.*(?:\| (?:(?:yes|own sections) )?){8}\|$/gm) ?? [];
  const told = rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const holds = (role: StaffRole, deed: Deed) =>
    may(person(role), deed, "any") ? "yes" : may(person(role), deed) ? "own sections" : "";
  expect(told).toEqual(
    Object.values(StaffRole).map((role) => [nameOf(role), ...COLUMNS.map((deed) => holds(role, deed))]),
  );
});
