import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PageDisk } from "@/lib/pages/page-disk";

/**
 * Opens the disk copy for one build and one database, and clears those of other builds. When the database is away its name
 * is the one it had at this address last time; undefined when there never was one.
 */
export async function openPageDisk(
  root: string,
  build: string,
  databaseUrl: string,
  identity: string | undefined,
): Promise<PageDisk | undefined> {
  await mkdir(root, { recursive: true });
  const note = join(root, `${createHash("sha256").update(databaseUrl).digest("hex").slice(0, 16)}.database`);
  if (identity) await writeFile(note, identity);
  const known = identity ?? (await readFile(note, "utf8").catch(() => undefined));
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== build) await rm(join(root, entry.name), { recursive: true, force: true });
  }
  return known ? new PageDisk(join(root, build, known)) : undefined;
}
