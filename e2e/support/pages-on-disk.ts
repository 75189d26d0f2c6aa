import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Web } from "./web";

/** How many finished pages a web process keeps as files. */
export async function pagesOnDisk(web: Web): Promise<number> {
  const entries = await readdir(join(web.dataDir, "pages"), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".database")).length;
}
