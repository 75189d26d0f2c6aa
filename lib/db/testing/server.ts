import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type TestServer = { adminUrl: string; stop: () => Promise<void> };

/** A Postgres to test on: the one of `TEST_POSTGRES_URL` (an administrator's address), else an embedded one for this run. */
export async function startTestPostgres(): Promise<TestServer> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) return { adminUrl: given, stop: async () => undefined };
  const { startPostgres } = await import("@/scripts/postgres/start");
  const dataDir = await mkdtemp(join(tmpdir(), "dateline-test-"));
  await chmod(dataDir, 0o755); // root runs Postgres under another account, which must be able to enter
  const server = await startPostgres({ dataDir, durable: false });
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
