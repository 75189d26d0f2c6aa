import pg from "pg";
import { runNode } from "@/scripts/start/run";

/** Fills an empty database with the demo newsroom. */
export async function seedIfEmpty(url: string): Promise<string> {
  if (!(await isWanting(url))) return "already there";
  await runNode(["--import", "tsx", "scripts/seed.ts"], {
    advice: "The demo newsroom could not be made: see above.",
  });
  return "made";
}

/** Whether there is no newsroom, or only part of the demo's because making it was cut short. */
async function isWanting(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ wanting: boolean }>(WANTING);
    return rows[0]?.wanting ?? true;
  } finally {
    await client.end();
  }
}

const WANTING = `
  SELECT NOT EXISTS (SELECT FROM editions) OR EXISTS (SELECT FROM settings WHERE key = 'demo.unfinished') AS wanting`;
