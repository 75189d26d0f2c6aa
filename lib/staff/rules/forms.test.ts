import { expect, test } from "vitest";
import { formValues, typedOf } from "@/lib/staff/rules/forms";

test("a form's fields become one plain object, lists where they are lists", () => {
  const form = new FormData();
  form.append("$ACTION_ID_40ab", "");
  form.append("name", "Ada");
  form.append("sections[]", "one");
  form.append("twice", "a");
  form.append("twice", "b");
  form.append("__proto__", "x");
  form.append("file", new Blob(["x"]), "x.txt");
  const values = formValues(form);
  expect(Object.entries(values)).toEqual([
    ["name", "Ada"],
    ["sections", ["one"]],
    ["twice", ["a", "b"]],
    ["__proto__", "x"],
  ]);
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
});

test("no secret goes back to the form, and a list does so joined by commas", () => {
  const typed = typedOf({ email: "a@b.c", password: "x", newPassword: "x", code: "1", token: "t", list: ["a"] });
  expect(typed).toEqual({ email: "a@b.c", list: "a" });
});
