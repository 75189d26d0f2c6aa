import { createHash, type Hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A hash over the contents of files and folders; by contents, since a checkout touches every file's time. */
export function fingerprintOf(paths: string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths) addTo(hash, path);
  return hash.digest("hex");
}

const IGNORED = /^generated$|\.test\.tsx?$|^\./;

function addTo(hash: Hash, path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return;
  hash.update(path);
  if (found.isFile()) hash.update(readFileSync(path));
  if (!found.isDirectory()) return;
  for (const name of readdirSync(path).sort()) if (!IGNORED.test(name)) addTo(hash, join(path, name));
}
