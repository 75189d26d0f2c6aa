import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { settingsFor, type Newsroom } from "@/bench/support/newsroom";
import { run, untilItAnswers, type Running } from "@/bench/support/running";
import { freePort } from "@/scripts/postgres/free-port";

export type Web = Running & { url: string };

/** As `npm run serve` has it: what is measured is what is shipped. */
export function serveCommand(): string {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { serve: string } };
  return scripts.serve;
}

type Changes = { name?: string; database?: string; command?: string };

/** One web process on the finished build, with data of its own. */
export async function startWeb(newsroom: Newsroom, changes: Changes = {}): Promise<Web> {
  const { name = "web", database = newsroom.url, command = serveCommand() } = changes;
  const port = await freePort();
  const dataDir = join(newsroom.folder, name);
  mkdirSync(dataDir, { recursive: true });
  const settings = {
    ...settingsFor(database, newsroom.folder),
    DATA_DIR: dataDir,
    PORT: String(port),
    DIRECT_URL: newsroom.url,
  };
  const running = run("sh", ["-c", command], { env: settings, log: join(dataDir, "log") });
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(`${url}/readyz`, running);
  return { ...running, url };
}
