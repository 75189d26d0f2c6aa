import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { BARE_ENVIRONMENT } from "@/scripts/postgres/account";
import { freePort } from "@/scripts/postgres/free-port";
import { initialise } from "@/scripts/postgres/initialise";
import { addressOf, DATABASE, readNotes, writeNotes, type PostgresNotes } from "@/scripts/postgres/notes";
import { resetPassword } from "@/scripts/postgres/password";
import { postgresPlace, type PostgresPlace } from "@/scripts/postgres/place";
import { findPostmaster } from "@/scripts/postgres/postmaster";
import { haveDatabase, waitUntilItAnswers } from "@/scripts/postgres/ready";
import { settings } from "@/scripts/postgres/settings";
import { stopPostmaster } from "@/scripts/postgres/stop";

export type EmbeddedPostgres = {
  /** The product's database, and the server's own for creating others. */
  url: string;
  adminUrl: string;
  pid: number;
  /** True when a server that an earlier run left behind was taken over. */
  adopted: boolean;
  stop: () => Promise<void>;
};

/**
 * Starts the PostgreSQL that npm brought, its data under `dataDir`, listening on 127.0.0.1 alone; takes over one that
 * still runs there. `durable: false` trades safety for speed, for tests. Throws a sentence that says what to do.
 */
export async function startPostgres({
  dataDir,
  durable = true,
}: {
  dataDir: string;
  durable?: boolean;
}): Promise<EmbeddedPostgres> {
  const place = postgresPlace(dataDir);
  const old = readNotes(dataDir);
  const password = old?.password ?? randomBytes(24).toString("base64url");
  // Noted before the cluster is made with it: a kill in between must not leave a cluster nobody can enter.
  if (!old) writeNotes(dataDir, { port: await freePort(), password, pid: 0 });
  const hadCluster = existsSync(join(place.cluster, "PG_VERSION"));
  initialise(place, password, durable);
  const cluster = realpathSync(place.cluster);
  const running = old && (await adopt(cluster, password));
  if (running) return embedded(cluster, writeNotes(dataDir, running), true);
  if (!running && findPostmaster(cluster)) await stopPostmaster(cluster); // it runs, but under a password nobody knows any more
  if (hadCluster && !old) resetPassword(place, cluster, password);
  const started = await launch({ place, cluster, password, dataDir, durable, port: await freePort(old?.port) });
  return embedded(cluster, writeNotes(dataDir, started), false);
}

function embedded(cluster: string, notes: PostgresNotes, adopted: boolean): EmbeddedPostgres {
  return {
    url: notes.url,
    adminUrl: addressOf(notes, "postgres"),
    pid: notes.pid,
    adopted,
    stop: () => stopPostmaster(cluster),
  };
}

type Started = Omit<PostgresNotes, "url">;

async function adopt(cluster: string, password: string): Promise<Started | undefined> {
  const found = findPostmaster(cluster);
  if (!found) return undefined;
  const started = { ...found, password };
  // It may be on its way out: then it is gone before it answers, and a new one is started.
  const answers = await waitUntilItAnswers(addressOf(started, "postgres"), () => findPostmaster(cluster) !== undefined);
  if (answers) await haveDatabase(addressOf(started, "postgres"), DATABASE);
  return answers ? started : undefined;
}

type Launch = {
  place: PostgresPlace;
  cluster: string;
  password: string;
  dataDir: string;
  durable: boolean;
  port: number;
};

async function launch(plan: Launch): Promise<Started> {
  const { password, port } = plan;
  const log = join(plan.dataDir, "postgres.log");
  for (let attempt = 1; ; attempt++) {
    const from = existsSync(log) ? statSync(log).size : 0;
    const child = spawnServer(plan, log);
    const started = { pid: child.pid ?? 0, port, password };
    const lives = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined;
    if (await waitUntilItAnswers(addressOf(started, "postgres"), lives)) {
      await haveDatabase(addressOf(started, "postgres"), DATABASE);
      return started;
    }
    const said = readFileSync(log).subarray(from).toString("utf8").trim();
    // Children of a killed server notice within moments that it is gone.
    if (attempt >= 20 || !/still in use/.test(said)) throw new Error(`PostgreSQL did not start: ${said} (${log})`);
    await pause(250);
  }
}

function spawnServer({ place, cluster, durable, port }: Launch, log: string): ChildProcess {
  const output = openSync(log, "a", 0o600);
  // Its own process group: Ctrl-C at the terminal is for us, who stop the others first.
  const child = spawn(join(place.bin, "postgres"), ["-D", cluster, ...settings(port, durable)], {
    ...place.account,
    cwd: "/",
    env: BARE_ENVIRONMENT,
    stdio: ["ignore", output, output],
    detached: true,
  });
  child.on("error", () => undefined); // seen by its missing pid
  child.unref();
  closeSync(output);
  return child;
}
