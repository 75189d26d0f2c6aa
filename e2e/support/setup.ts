import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, databaseUrl, dropDatabase } from "@/lib/db/testing/admin";
import { applyMigrations } from "@/lib/db/testing/migrated";
import { startTestPostgres } from "@/lib/db/testing/server";
import { runToEnd } from "./processes";
import { settingsFor } from "./settings";

/**
 * Makes the newsroom that every story starts from: one database with the seeded cast and an imported story, to be copied,
 * and one folder of pictures, to be shared.
 */
export default async function setup(): Promise<() => Promise<void>> {
  process.env.TEST_POSTGRES_URL ||= process.env.DATABASE_ADMIN_URL ?? "";
  const server = await startTestPostgres();
  const scratch = await mkdtemp(join(tmpdir(), "dateline-stories-"));
  const template = `dateline_stories_${randomBytes(6).toString("hex")}`;
  Object.assign(process.env, {
    STORIES_ADMIN_URL: server.adminUrl,
    STORIES_TEMPLATE: template,
    STORIES_SCRATCH: scratch,
  });
  const tearDown = async () => {
    await dropDatabase(server.adminUrl, template);
    await server.stop();
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    const url = databaseUrl(server.adminUrl, template);
    await createDatabase(server.adminUrl, template);
    await applyMigrations(url);
    const settings = settingsFor({ database: url, dataDir: join(scratch, "seed"), port: 0 });
    await runToEnd(["scripts/seed.ts"], settings);
    await runToEnd(["scripts/import.ts", "markdown", "e2e/fixtures/harbour-talks.md"], settings);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
