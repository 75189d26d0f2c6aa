import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { dist } from "@/bench/support/measured";
import { settingsFor, type Newsroom } from "@/bench/support/newsroom";
import { run, untilItAnswers, type Running } from "@/bench/support/running";
import { freePort } from "@/scripts/postgres/free-port";

/** Takes the framework's own caches back: everything else is as we have it. */
const CONFIG = `import config from "../next.config.mjs";
const { cacheHandler, cacheHandlers, cacheMaxMemorySize, ...plain } = config;
export default { ...plain, distDir: ".next" };
`;

/** A copy of the same build under `next start`. It lies within the repository, where its packages are found. */
export async function startPlainNext(newsroom: Newsroom): Promise<Running & { url: string; remove(): void }> {
  const folder = resolve(".next-plain");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  remove();
  mkdirSync(folder);
  cpSync(dist, join(folder, ".next"), { recursive: true, filter: (from) => !from.endsWith("/cache") });
  symlinkSync(resolve("public"), join(folder, "public"));
  writeFileSync(join(folder, "next.config.mjs"), CONFIG);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const port = await freePort();
  const running = run(process.execPath, [resolve("node_modules/next/dist/bin/next"), "start", "-p", String(port)], {
    cwd: folder,
    env: { ...settingsFor(newsroom.url, newsroom.folder), DATA_DIR: join(newsroom.folder, "plain"), NEXT_DIST_DIR: "" },
    log: join(newsroom.folder, "plain.log"),
  });
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url, running);
  return { ...running, url, remove };
}
