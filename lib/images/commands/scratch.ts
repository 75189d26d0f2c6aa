import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/env";

const HOUR = 3_600_000;
const root = () => path.resolve(env().DATA_DIR, "uploads");

/** A folder of its own for one file's work, gone afterwards. */
export async function withScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(root(), { recursive: true });
  const folder = await mkdtemp(path.join(root(), "file-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a killed process left behind: nobody works on a file for an hour. */
export async function clearScratch(now: Date): Promise<void> {
  const names = await readdir(root()).catch(() => []);
  for (const name of names) {
    const folder = path.join(root(), name);
    const found = await stat(folder).catch(() => null);
    if (found && now.getTime() - found.mtimeMs > HOUR) await rm(folder, { recursive: true, force: true });
  }
}
