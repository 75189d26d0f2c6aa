import { ESLint } from "eslint";
import { expect, test } from "vitest";

const eslint = new ESLint();

/** The rules that a piece of code breaks, were it the content of that file. */
async function broken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

const DOOR = "@typescript-eslint/no-restricted-imports";
const FORBIDDEN = "no-restricted-syntax";

const planted: [rule: string, file: string, code: string][] = [
  [DOOR, "app/(site)/[edition]/(made)/x.tsx", 'import { db } from "@/lib/db/client"; db();'],
  [DOOR, "app/(site)/[edition]/(made)/x.tsx", 'import { publish } from "@/lib/articles/commands"; publish();'],
  [DOOR, "app/(site)/[edition]/(made)/x.tsx", 'import { cookies } from "next/headers"; cookies();'],
  [DOOR, "app/(site)/[edition]/(made)/x.tsx", 'import { notFound } from "next/navigation"; notFound();'],
  [DOOR, "app/(site)/[edition]/(made)/x.tsx", 'import { Shell } from "@/app/admin/shell"; Shell();'],
  [DOOR, "app/admin/articles/x.tsx", 'import { db } from "@/lib/db/client"; db();'],
  [DOOR, "app/admin/articles/x.tsx", 'import { publish } from "@/lib/articles/commands"; publish();'],
  [DOOR, "app/admin/articles/x.tsx", 'import { Page } from "@/app/(site)/page"; Page();'],
  [DOOR, "app/api/views/x.ts", 'import { Time } from "@/components/ui/time"; Time();'],
  [DOOR, "app/api/views/x.ts", 'import { db } from "@/lib/db/client"; db();'],
  [DOOR, "components/ui/x.tsx", 'import { pathOf } from "@/lib/editions/rules"; pathOf();'],
  [DOOR, "components/ui/x.tsx", 'import { Teaser } from "@/components/articles/teaser"; Teaser();'],
  [DOOR, "components/articles/x.tsx", 'import { getStory } from "@/lib/articles/queries"; getStory();'],
  [DOOR, "components/articles/x.tsx", 'import { publish } from "@/lib/articles/commands"; publish();'],
  [DOOR, "components/articles/x.tsx", 'import { Page } from "@/app/page"; Page();'],
  [DOOR, "lib/articles/queries.ts", 'import { Time } from "@/components/ui/time"; Time();'],
  [DOOR, "lib/articles/commands.ts", 'import { revalidateTag } from "next/cache"; revalidateTag();'],
  [DOOR, "lib/front/x.ts", 'import { pathOf } from "@/lib/editions/rules"; pathOf();'],
  [DOOR, "lib/articles/rules.ts", 'import { db } from "@/lib/db/client"; db();'],
  [DOOR, "lib/articles/rules.ts", 'import { readFileSync } from "node:fs"; readFileSync("x");'],
  [DOOR, "lib/articles/rules.ts", 'import { getStory } from "./../articles/queries"; getStory();'],
  [DOOR, "worker.ts", 'import { Time } from "@/components/ui/time"; Time();'],
  [DOOR, "scripts/seed.ts", 'import { Page } from "@/app/page"; Page();'],
  [DOOR, "e2e/reading.spec.ts", 'import { db } from "@/lib/db/client"; db();'],
  [FORBIDDEN, "lib/articles/rules.ts", "export const now = () => new Date();"],
  [FORBIDDEN, "lib/articles/rules.ts", "export const now = () => Date.now();"],
  [
    FORBIDDEN,
    "lib/articles/queries.ts",
    "export const q = (db: { $queryRawUnsafe(s: string): void }) => db.$queryRawUnsafe('');",
  ],
  [FORBIDDEN, "components/articles/x.tsx", "export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;"],
  [FORBIDDEN, "components/articles/x.tsx", "export const X = () => <p style={{ color: 'red' }} />;"],
  [
    FORBIDDEN,
    "e2e/reading.spec.ts",
    "export const wait = (page: { waitForTimeout(n: number): void }) => page.waitForTimeout(9);",
  ],
  [FORBIDDEN, "e2e/reading.spec.ts", 'import { test } from "@playwright/test"; test.skip();'],
  [
    FORBIDDEN,
    "e2e/reading.spec.ts",
    'import { test } from "@playwright/test"; test.describe.only("x", () => undefined);',
  ],
  [FORBIDDEN, "lib/articles/rules.test.ts", 'import { expect } from "vitest"; expect(1).toMatchSnapshot();'],
  [FORBIDDEN, "lib/articles/rules.test.ts", 'import { vi } from "vitest"; vi.mock("@/lib/db/client");'],
  [FORBIDDEN, "playwright.config.ts", "export const config = { retries: 2 };"],
  ["@typescript-eslint/no-explicit-any", "lib/articles/rules.ts", "export const x: any = 1;"],
  [
    "@typescript-eslint/ban-ts-comment",
    "lib/articles/rules.ts",
    "// @ts-expect-error because\nexport const x: number = '';",
  ],
  ["no-console", "lib/articles/queries.ts", "console.log(1);"],
  ["max-lines", "lib/articles/queries.ts", "export {};\n".repeat(251)],
];

test.each(planted)("%s is broken in %s by: %s", async (rule, file, code) => {
  expect(await broken(file, code)).toContain(rule);
});

test("a comment switches nothing off", async () => {
  const code = "/* eslint-disable */\nconsole.log(1); // eslint-disable-line no-console";
  expect(await broken("lib/articles/queries.ts", code)).toContain("no-console");
});

const allowed: [file: string, code: string][] = [
  ["app/(site)/[edition]/(made)/x.tsx", 'import { getStory } from "@/lib/articles/reads";\nexport const x = getStory;'],
  ["components/articles/x.tsx", 'import type { Story } from "@/lib/articles/schema";\nexport type X = Story;'],
  ["lib/articles/reads.ts", 'import { cacheTag } from "next/cache";\nexport const x = cacheTag;'],
  ["lib/articles/commands.ts", 'import { db } from "@/lib/db/client";\nexport const x = db;'],
  ["components/site/json-ld.tsx", "export const X = () => <script dangerouslySetInnerHTML={{ __html: '' }} />;"],
  ["scripts/seed.ts", 'import { publish } from "@/lib/articles/commands";\nconsole.log(publish);'],
  ["e2e/reading.spec.ts", 'import { startSmtp } from "./support/smtp";\nexport const x = startSmtp;'],
];

test.each(allowed)("%s may say: %s", async (file, code) => {
  expect(await broken(file, code)).toEqual([]);
});
