import { randomBytes } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "@/scripts/postgres/free-port";
import { initialise } from "@/scripts/postgres/initialise";
import { launchServer, type Started } from "@/scripts/postgres/launch";
import { addressOf, DATABASE, readNotes, writeNotes, type PostgresNotes } from "@/scripts/postgres/notes";
import { resetPassword } from "@/scripts/postgres/password";
import { postgresPlace } from "@/scripts/postgres/place";
import { findPostmaster } from "@/scripts/postgres/postmaster";
import { haveDatabase, waitUntilItAnswers } from "@/scripts/postgres/ready";
import { stopPostmaster } from "@/scripts/postgres/stop";

type Wanted = { dataDir: string; durable?: boolean };

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
export async function startPostgres({ dataDir, durable = true }: Wanted): Promise<EmbeddedPostgres> {
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
  const started = await launchServer({ place, cluster, password, dataDir, durable, port: await freePort(old?.port) });
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

async function adopt(cluster: string, password: string): Promise<Started | undefined> {
  const found = findPostmaster(cluster);
  if (!found) return undefined;
  const started = { ...found, password };
  // It may be on its way out: then it is gone before it answers, and a new one is started.
  const answers = await waitUntilItAnswers(addressOf(started, "postgres"), () => findPostmaster(cluster) !== undefined);
  if (answers) await haveDatabase(addressOf(started, "postgres"), DATABASE);
  return answers ? started : undefined;
}
