import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { createDatabase, databaseUrl, dropDatabase } from "@/lib/db/testing/admin";
import { applyMigrations } from "@/lib/db/testing/migrated";
import { startTestPostgres } from "@/lib/db/testing/server";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { adminUrl: string; template: string };
  }
}

/** Migrates one database a run; every test file then gets a copy, which costs a tenth of a second instead of seconds. */
export default async function setup(project: TestProject) {
  const server = await startTestPostgres();
  const template = `dateline_template_${randomBytes(6).toString("hex")}`;
  await createDatabase(server.adminUrl, template);
  await applyMigrations(databaseUrl(server.adminUrl, template));
  project.provide("postgres", { adminUrl: server.adminUrl, template });
  return async () => {
    await dropDatabase(server.adminUrl, template);
    await server.stop();
  };
}
