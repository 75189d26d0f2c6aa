import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { EMBED_FRAME_HOSTS } from "@/lib/embeds/rules";

const script = readFileSync(new URL("../../public/reader.js", import.meta.url), "utf8");

test("a reader's page has at most 5 KB of script of its own", () => {
  expect(brotliCompressSync(script).byteLength).toBeLessThanOrEqual(5 * 1024);
});

test.each([
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "document.write",
  "eval(",
  "new Function",
  "srcdoc",
  ".style",
  '"style"',
  "import(",
  "document.cookie",
])("it has no %s", (sink) => expect(script).not.toContain(sink));

test("it frames exactly what the page's policy lets it frame", () => {
  const pattern = /const FRAMES =\s*\/\^https:\\\/\\\/\((.+)\)\/;/.exec(script)?.[1] ?? "";
  const hosts = pattern.split("|").map((host) => `https://${host.replaceAll("\\", "").replace(/[/?]$/, "")}`);
  expect(hosts).toEqual([...EMBED_FRAME_HOSTS]);
});
