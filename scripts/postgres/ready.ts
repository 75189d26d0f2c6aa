import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/** Recovery after a power cut can take a while; a server that says nothing for this long is broken. */
const PATIENCE = 120_000;

/** True once the server takes a query; false as soon as `lives` says that it is gone, or refuses our password. */
export async function waitUntilItAnswers(url: string, lives: () => boolean): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (lives() && Date.now() < end) {
    const answer = await ask(url);
    if (answer === "yes") return true;
    if (answer === "never") return false;
    await pause(30);
  }
  return false;
}

export async function haveDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function ask(url: string): Promise<"yes" | "not yet" | "never"> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined); // a server that stops while we ask
  try {
    await client.connect();
    await client.query("SELECT 1");
    return "yes";
  } catch (error) {
    return (error as { code?: string }).code === "28P01" ? "never" : "not yet";
  } finally {
    await client.end().catch(() => undefined);
  }
}
