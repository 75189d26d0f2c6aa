import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test(".env.example explains every variable that the product reads, and no other", () => {
  const read = [...readFileSync("lib/env.ts", "utf8").matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1]);
  const explained = [...readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(new Set(explained)).toEqual(new Set(read));
});
