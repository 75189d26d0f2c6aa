import { readdir, readFile } from "node:fs/promises";
import { runMigrations } from "graphile-worker";
import { withConnection } from "@/lib/db/testing/admin";

/** Brings an empty database to the present record: our migrations in order, then the job queue's own schema. */
export async function applyMigrations(url: string): Promise<void> {
  const folder = new URL("../../../prisma/migrations/", import.meta.url);
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  await withConnection(url, async (client) => {
    for (const name of names.sort())
      await client.query(await readFile(new URL(`${name}/migration.sql`, folder), "utf8"));
  });
  await runMigrations({ connectionString: url });
}
