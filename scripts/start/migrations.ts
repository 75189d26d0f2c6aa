import { readdirSync } from "node:fs";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { runNode } from "@/scripts/start/run";
import { Stopped } from "@/scripts/start/step";

/** Applies the migrations that are pending, ours and the job queue's; says how many there were of ours. */
export async function migrate(url: string): Promise<string> {
  const applied = await appliedMigrations(url);
  const pending = readdirSync("prisma/migrations", { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !applied.has(entry.name),
  );
  // Prisma's command takes seconds to find that there is nothing to do.
  if (pending.length) {
    await runNode(["node_modules/prisma/build/index.js", "migrate", "deploy"], {
      env: { DATABASE_URL: url, DIRECT_URL: url },
      advice: "The database could not be migrated: see above. Nothing was started.",
    });
  }
  await runMigrations({ connectionString: url });
  return pending.length ? `${pending.length} applied` : "none pending";
}

async function appliedMigrations(url: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ migration_name: string }>(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    return new Set(rows.map((row) => row.migration_name));
  } catch (error) {
    const code = (error as { code?: string }).code;
    // No such table, no such database: Prisma makes both.
    if (code === "42P01" || code === "3D000") return new Set();
    throw new Stopped(
      `The database does not answer: ${describe(error)}. Is DATABASE_URL right, and its server running?`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Several addresses tried in vain come as one error without a message of its own. */
function describe(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}
