import { isAlive } from "@/scripts/postgres/postmaster";
import { startPostgres, type EmbeddedPostgres } from "@/scripts/postgres/start";

export type KeptPostgres = { url: string; adopted: boolean; stop: () => Promise<void> };

/** The embedded server, started again should it ever end while we run. */
export async function keepPostgres(dataDir: string): Promise<KeptPostgres> {
  const first = await startPostgres({ dataDir });
  let server: EmbeddedPostgres = first;
  let busy: Promise<unknown> | undefined;
  const watch = setInterval(() => {
    if (busy || isAlive(server.pid)) return;
    console.log("PostgreSQL ended; starting it again.");
    busy = startPostgres({ dataDir })
      .then((next) => void (server = next))
      .catch((error: Error) => console.error(error.message))
      .finally(() => (busy = undefined));
  }, 1_000);
  return {
    url: first.url,
    adopted: first.adopted,
    stop: async () => {
      clearInterval(watch);
      await busy;
      await server.stop();
    },
  };
}
