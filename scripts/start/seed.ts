import pg from "pg";
import { runNode } from "@/scripts/start/run";

/** Fills an empty database with the demo newsroom. */
export async function seedIfEmpty(url: string): Promise<string> {
  if (await hasEdition(url)) return "already there";
  await runNode(["--import", "tsx", "scripts/seed.ts"], {
    advice: "The demo newsroom could not be made: see above.",
  });
  return "made";
}

async function hasEdition(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ some: boolean }>("SELECT EXISTS (SELECT FROM editions) AS some");
    return rows[0]?.some ?? false;
  } finally {
    await client.end();
  }
}
