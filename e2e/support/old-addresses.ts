import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Newsroom } from "./open-newsroom";
import { runToEnd } from "./processes";
import { settingsFor } from "./settings";

/** Takes over old addresses from a CSV file, as whoever runs the house does it; answers what was said. */
export async function importOldAddresses({ database, dataDir, web }: Newsroom, csv: string): Promise<string> {
  const file = join(dataDir, "old.csv");
  await writeFile(file, csv);
  const settings = settingsFor({ database, dataDir, port: 0, siteUrl: web.url });
  return runToEnd(["scripts/import.ts", "redirects", file], { ...settings, INIT_CWD: "/" });
}
