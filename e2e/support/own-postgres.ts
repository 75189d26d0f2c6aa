import { spawnSync } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres, type EmbeddedPostgres } from "@/scripts/postgres/start";

/** A server of one story's own, which may go away and come back under its address. */
export type OwnPostgres = {
  url: string;
  stop(): Promise<void>;
  comeBack(): Promise<void>;
  /** It keeps its connections and says nothing more, as a machine that hangs does. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
};

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), "dateline-outage-"));
  await chmod(dataDir, 0o755); // root runs Postgres under another account, which must be able to enter
  let server: EmbeddedPostgres = await startPostgres({ dataDir, durable: false });
  const { url } = server;
  const frozen: number[] = [];
  const freeze = () => {
    for (const pid of [server.pid, ...childrenOf(server.pid)]) {
      process.kill(pid, "SIGSTOP");
      frozen.push(pid);
    }
  };
  const thaw = () => {
    for (const pid of frozen.splice(0)) process.kill(pid, "SIGCONT");
  };
  return {
    url,
    stop: () => server.stop(),
    comeBack: async () => {
      server = await startPostgres({ dataDir, durable: false });
      if (server.url !== url)
        throw new Error("Postgres came back under another address: its port was taken meanwhile.");
    },
    freeze,
    thaw,
    close: async () => {
      thaw();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Its backends: each is a process in a session of its own, so no signal to a group reaches them. */
function childrenOf(parent: number): number[] {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const pairs = stdout.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.filter(([, ppid]) => ppid === parent).map(([pid]) => pid!);
}
