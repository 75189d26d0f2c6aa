import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { BARE_ENVIRONMENT } from "@/scripts/postgres/account";
import { addressOf, DATABASE, type PostgresNotes } from "@/scripts/postgres/notes";
import type { PostgresPlace } from "@/scripts/postgres/place";
import { haveDatabase, waitUntilItAnswers } from "@/scripts/postgres/ready";
import { settings } from "@/scripts/postgres/settings";
import { stopPostmaster } from "@/scripts/postgres/stop";
import { Stopped } from "@/scripts/start/step";

export type Started = Omit<PostgresNotes, "url">;

export type Launch = {
  place: PostgresPlace;
  cluster: string;
  password: string;
  dataDir: string;
  durable: boolean;
  port: number;
};

/** Starts the server on its cluster and waits until it takes queries; throws what it said when it does not. */
export async function launchServer(plan: Launch): Promise<Started> {
  const { cluster, password, port } = plan;
  const log = join(plan.dataDir, "postgres.log");
  if (sizeOf(log) > LONG_LOG) renameSync(log, `${log}.old`);
  for (let attempt = 1; ; attempt++) {
    const from = sizeOf(log);
    const child = spawnServer(plan, log);
    const started = { pid: child.pid ?? 0, port, password };
    const lives = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined;
    if (await waitUntilItAnswers(addressOf(started, "postgres"), lives)) {
      await haveDatabase(addressOf(started, "postgres"), DATABASE);
      return started;
    }
    if (lives()) {
      await stopPostmaster(cluster);
      throw new Stopped(
        `PostgreSQL does not let us in. Remove ${join(plan.dataDir, "postgres.json")} and start again.`,
      );
    }
    const said = readFileSync(log).subarray(from).toString("utf8").trim();
    // Children of a killed server notice within moments that it is gone.
    if (attempt >= 20 || !/still in use/.test(said)) throw new Stopped(`PostgreSQL did not start: ${said} (${log})`);
    await pause(250);
  }
}

const LONG_LOG = 10_000_000;
const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

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
