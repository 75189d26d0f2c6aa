import { keepPostgres } from "@/scripts/start/database";
import { takeLock } from "@/scripts/start/lock";
import { readSettings } from "@/scripts/start/settings";
import { giveUp, step } from "@/scripts/start/step";

// npm run db: the embedded PostgreSQL alone, in the foreground, so that "npx prisma migrate dev" has something to work on.
await serve().catch(giveUp);

async function serve(): Promise<void> {
  const { dataDir } = await readSettings();
  const giveBack = takeLock(dataDir);
  const server = await step("Starting PostgreSQL", async () => ({ ...(await keepPostgres(dataDir)) }));
  console.log(`${server.url}\nCtrl-C stops it.`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(
      signal,
      () =>
        void server
          .stop()
          .then(giveBack)
          .then(() => process.exit(0)),
    );
  }
}
