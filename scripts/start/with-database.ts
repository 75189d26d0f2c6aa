import { startPostgres } from "@/scripts/postgres/start";
import { haveSecret } from "@/scripts/start/secret";
import { readSettings } from "@/scripts/start/settings";
import { giveUp, Stopped } from "@/scripts/start/step";

/**
 * Settings and a database for one command that is run by hand (migrate, seed, import): the database of DATABASE_URL, or
 * the embedded one, which is started for the while if `npm start` does not run. Load what reads lib/env inside `work`.
 */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  try {
    return await onDatabase(work);
  } catch (error) {
    if (error instanceof Stopped) giveUp(error);
    throw error;
  }
}

async function onDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const settings = await readSettings();
  haveSecret(settings.dataDir, !settings.databaseUrl);
  if (settings.databaseUrl) return work(settings.databaseUrl);
  const server = await startPostgres({ dataDir: settings.dataDir });
  process.env.DATABASE_URL = server.url;
  try {
    return await work(server.url);
  } finally {
    if (!server.adopted) await server.stop();
  }
}
