import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "./install.mjs";
import { nodeTooOld } from "./node-version.mjs";

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "dateline-install-"))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const wanted = {
  "": {},
  "node_modules/a": { version: "1.0.0" },
  "node_modules/b": { version: "2.0.0", optional: true },
};

test.each([
  ["nothing was installed", undefined, false],
  ["everything is as locked", { "node_modules/a": { version: "1.0.0" } }, true],
  ["a version differs", { "node_modules/a": { version: "0.9.0" } }, false],
  ["a package is missing", {}, false],
  [
    "an optional one differs",
    { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } },
    false,
  ],
])("when %s", (_what, present, installed) => {
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: wanted }));
  if (present) {
    mkdirSync(join(root, "node_modules"));
    writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: present }));
  }
  expect(isInstalled(root)).toBe(installed);
});

test.each(["18.20.0", "20.18.3", "21.7.0", "22.12.0"])("Node %s is too old", (version) => {
  expect(nodeTooOld(version)).toContain(`this is ${version}`);
});

test.each(["20.19.0", "20.20.2", "22.13.0", "24.1.0"])("Node %s will do", (version) => {
  expect(nodeTooOld(version)).toBeUndefined();
});
