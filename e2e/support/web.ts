import { join } from "node:path";
import { processFile } from "@/scripts/bundle";
import { freePort } from "@/scripts/postgres/free-port";
import { ask } from "./ask";
import { until } from "./facts";
import { start, type Running } from "./processes";
import { settingsFor } from "./settings";

export type WebWanted = {
  database: string;
  direct?: string;
  dataDir: string;
  siteUrl?: string;
  /** Folder of a build other than the tested one. */
  dist?: string;
  /** Wait until it says that it is ready; false: only until it answers, as while the database is away. */
  ready?: boolean;
};

/** A web process under test. */
export type Web = {
  url: string;
  dataDir: string;
  process: Running;
  stop(): Promise<void>;
  /** The same process anew: port, data and settings as before. */
  restart(changes?: { ready?: boolean; dist?: string }): Promise<void>;
};

export async function startWeb(wanted: WebWanted): Promise<Web> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const begin = async ({ dist = wanted.dist, ready = wanted.ready ?? true }) => {
    const settings = settingsFor({ ...wanted, port, siteUrl: wanted.siteUrl ?? url });
    const env = { ...settings, ...(dist ? { NEXT_DIST_DIR: dist } : {}) };
    const file = dist ? join(dist, "processes", "server.mjs") : processFile("server");
    const running = start(file, env, join(wanted.dataDir, "web.log"));
    await until(`the web process at ${url}`, () => isUp(running, url, ready), 30_000);
    return running;
  };
  const web: Web = {
    url,
    dataDir: wanted.dataDir,
    process: await begin({}),
    stop: () => web.process.stop(),
    restart: async (changes = {}) => {
      await web.process.stop();
      web.process = await begin(changes);
    },
  };
  return web;
}

async function isUp(running: Running, url: string, ready: boolean): Promise<true | undefined> {
  if (running.ended()) throw new Error(`The web process ended while starting:\n${running.said().slice(-3_000)}`);
  const status = await ask(`${url}/${ready ? "readyz" : "healthz"}`).then(
    (answer) => answer.status,
    () => 0,
  );
  return status === 200 || undefined;
}
