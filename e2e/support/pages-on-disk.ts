import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Web } from "./web";

/** How many finished pages a web process keeps as files. */
export async function pagesOnDisk(web: Web): Promise<number> {
  const entries = await readdir(join(web.dataDir, "pages"), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".database")).length;
}

/** What stands in the folder of finished pages: the names of all files, and all their text together. */
export async function pagesFolder(web: Web): Promise<{ names: string[]; text: string }> {
  const entries = await readdir(join(web.dataDir, "pages"), { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(names.map((name) => readFile(name, "utf8")));
  return { names, text: texts.join("\n") };
}
