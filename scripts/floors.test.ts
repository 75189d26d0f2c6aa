import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BELOW, FLOORS, NEVER, reaches } from "@/scripts/floors";

type Locked = {
  version?: string;
  resolved?: string;
  link?: boolean;
  license?: string;
  dev?: boolean;
  optionalDependencies?: object;
};
type Versions = Record<string, string>;
type Wanted = Record<"dependencies" | "devDependencies", Versions> & { overrides: Record<string, string | Versions> };

const read = <T>(name: string) => JSON.parse(readFileSync(name, "utf8")) as T;
const wanted = read<Wanted>("package.json");
const locked = Object.entries(read<{ packages: Record<string, Locked> }>("package-lock.json").packages);
const direct = { ...wanted.dependencies, ...wanted.devDependencies };
const overrides = Object.entries(wanted.overrides).flatMap(([name, held]) =>
  typeof held === "string" ? [[name, held] as const] : Object.entries(held),
);
const allowedBelow = new Set(BELOW.map(({ path }) => path));
const versionsOf = (name: string) =>
  locked
    .filter(([path]) => path.endsWith(`node_modules/${name}`) && !allowedBelow.has(path))
    .map(([, entry]) => entry.version!);

describe("no version with a known hole", () => {
  test.each(FLOORS)("$name is $atLeast or later wherever it is locked", ({ name, atLeast }) => {
    expect(versionsOf(name).filter((version) => !reaches(version, atLeast))).toEqual([]);
  });

  test.each(NEVER)("$name $version is not locked", ({ name, version }) => {
    expect(versionsOf(name)).not.toContain(version);
  });

  test.each(BELOW)("$path, allowed below its floor, is locked for tests alone", ({ path }) => {
    expect(locked.find(([place]) => place === path)?.[1].dev).toBe(true);
  });

  test.each([
    ["16.4.5", "16.4.5", true],
    ["16.4.10", "16.4.5", true],
    ["16.4.4", "16.4.5", false],
    ["17.0.0", "16.4.5", true],
    ["16.4.5-canary.1", "16.4.5", false],
    ["0.4.9", "0.35.5", false],
  ])("%s reaches %s: %s", (version, floor, expected) => {
    expect(reaches(version, floor)).toBe(expected);
  });
});

describe("what is written down is what is installed", () => {
  test.each([...Object.entries(direct), ...overrides])("%s is pinned to one version (%s)", (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/);
  });

  test.each(Object.entries(direct))("%s is locked as %s", (name, version) => {
    expect(locked.find(([path]) => path === `node_modules/${name}`)?.[1].version).toBe(version);
  });

  test("every package that some platform needs is locked, so that the lock holds on all of them", () => {
    const paths = locked.map(([path]) => path);
    const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !paths.some((other) => other.endsWith(`node_modules/${name}`)))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test("the lock names no host: packages come from wherever npm is told to look", () => {
    expect(locked.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
  });

  test("packages that must go together are of one version", () => {
    expect(direct["eslint-config-next"]).toBe(direct.next);
    for (const name of ["react", "zod", "next", "pg"]) expect(new Set(versionsOf(name)).size, name).toBe(1);
  });
});

describe("docs/dependencies.md", () => {
  const rows = [...readFileSync("docs/dependencies.md", "utf8").matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|/gm)];
  const told = new Map(rows.map(([, name, licence]) => [name!, licence!]));

  test("tells of every package of package.json, and of no other", () => {
    expect([...told.keys()].sort()).toEqual(Object.keys(direct).sort());
  });

  test.each([...told])("%s is under %s", (name, licence) => {
    expect(locked.find(([path]) => path === `node_modules/${name}`)?.[1].license).toBe(licence);
  });

  test("nothing comes in under a licence that reaches over to what uses it", () => {
    const strict = locked.filter(([, { license }]) => /(?:^|[^L])GPL/.test(license ?? ""));
    expect(strict.map(([path]) => path)).toEqual([]);
  });
});

test.each(["start", "dev", "db", "serve", "worker", "test"])(
  "npm run %s hears the signals that npm gets: no shell stands between",
  (name) => {
    const { scripts } = read<{ scripts: Record<string, string> }>("package.json");
    expect(scripts[name]).toMatch(/^exec /);
  },
);
