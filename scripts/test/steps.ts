import { existsSync } from "node:fs";
import { join } from "node:path";
import { haveBuild } from "@/scripts/start/build";
import { haveClient } from "@/scripts/start/client";
import { runNode } from "@/scripts/start/run";
import type { Tally } from "@/scripts/test/attempt";
import { countPlaywright } from "@/scripts/test/playwright";
import { countVitest } from "@/scripts/test/vitest";
import { findBrowser } from "@/e2e/support/browser";

export type Step = { name: string; work: () => Promise<Tally | string | void>; needs?: () => string | undefined };

/** `postgres` is filled in before the first step that asks for it. */
export type Surroundings = { scratch: string; postgres: string };

const bin = { prisma: "node_modules/prisma/build/index.js", eslint: "node_modules/eslint/bin/eslint.js" };

export function fastSteps(around: Surroundings): Step[] {
  const node = (...args: string[]) => runNode(args, { advice: `(${args.join(" ")})` }).then(() => undefined);
  const needsPostgres = () => (around.postgres ? undefined : "There is no PostgreSQL to try it on.");
  return [
    { name: "Database client", work: haveClient },
    { name: "Schema and migrations agree", needs: needsPostgres, work: () => noDrift(around.postgres) },
    { name: "Lint", work: () => node(bin.eslint, ".") },
    {
      name: "Format",
      work: () => node("node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."),
    },
    { name: "Addresses' types", work: () => node("node_modules/next/dist/bin/next", "typegen") },
    { name: "Types", work: () => node("node_modules/typescript/bin/tsc", "--noEmit") },
    { name: "Unit tests", work: () => countVitest("unit", join(around.scratch, "unit.json")) },
    { name: "Database tests", needs: needsPostgres, work: () => countVitest("db", join(around.scratch, "db.json")) },
  ];
}

export function slowSteps(around: Surroundings): Step[] {
  const needsSite = () => {
    if (!around.postgres) return "There is no PostgreSQL to try it on.";
    return existsSync(".next/BUILD_ID") ? undefined : "There is no build to try it on.";
  };
  return [
    ...fullSteps(around),
    { name: "Production build", work: haveBuild },
    { name: "Process tests", work: () => countVitest("process", join(around.scratch, "process.json")) },
    { name: "A browser", work: chooseBrowser },
    { name: "Stories", needs: needsSite, work: () => countPlaywright(join(around.scratch, "stories.json")) },
  ];
}

/** What only the full size shows, before anything else is busy. */
function fullSteps(around: Surroundings): Step[] {
  if (process.env.PROOF !== "full") return [];
  const needs = () => (around.postgres ? undefined : "There is no PostgreSQL to try it on.");
  return [{ name: "A large paper", needs, work: () => countVitest("proof", join(around.scratch, "proof.json")) }];
}

async function noDrift(postgres: string): Promise<void> {
  const args = [
    "migrate",
    "diff",
    "--from-migrations",
    "prisma/migrations",
    "--to-schema",
    "prisma/schema.prisma",
    "--exit-code",
  ];
  await runNode([bin.prisma, ...args], {
    env: { DATABASE_URL: postgres, DIRECT_URL: postgres },
    advice:
      "prisma/schema.prisma says something the migrations do not. Run: npx prisma migrate dev --name what-changed",
  });
}

/** Found once; the stories' own processes take it from the environment. */
async function chooseBrowser(): Promise<string> {
  const { path, args, said } = await findBrowser();
  Object.assign(process.env, { CHROMIUM_PATH: path, CHROMIUM_ARGS: JSON.stringify(args) });
  return said;
}
