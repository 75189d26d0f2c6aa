import { expect, test } from "vitest";
import { z } from "zod";
import { settingFields, settingsFrom } from "@/components/widgets/setting-fields";
import { Href } from "@/lib/body/schema";

const schema = z.strictObject({
  title: z.string().max(80).default(""),
  text: z.string().max(400).default(""),
  take: z.int().min(1).max(10).default(5),
  span: z.enum(["day", "week"]).default("day"),
  numbered: z.boolean().default(true),
  href: Href,
});
const fields = settingFields(schema);

test("a schema says which inputs its form has", () => {
  expect(fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
    ["title", "text", false],
    ["text", "long", false],
    ["take", "number", false],
    ["span", "choice", false],
    ["numbered", "switch", false],
    ["href", "text", true],
  ]);
  expect(fields[2]).toMatchObject({ label: "How many stories", min: 1, max: 10, fallback: 5 });
  expect(fields[3]?.choices).toEqual(["day", "week"]);
});

test("what a form says is what the schema takes, and an empty input is its own default", () => {
  const said: Record<string, string> = { title: " Most read ", take: "7", span: "", href: "/latest" };
  expect(schema.parse(settingsFrom(fields, (name) => said[name] ?? null))).toEqual({
    ...{ title: "Most read", text: "", take: 7, span: "day", numbered: false, href: "/latest" },
  });
  expect(schema.safeParse(settingsFrom(fields, (name) => (name === "take" ? "many" : null))).success).toBe(false);
});
