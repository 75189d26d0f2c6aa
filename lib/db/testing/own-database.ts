import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { createDatabase, databaseUrl, dropDatabase } from "@/lib/db/testing/admin";

// Runs before the test file and anything it imports, so that lib/env reads these settings.
const { adminUrl, template } = inject("postgres");
const name = `dateline_test_${randomBytes(6).toString("hex")}`;
const dataDir = await mkdtemp(join(tmpdir(), "dateline-data-"));
await createDatabase(adminUrl, name, template);

process.env.DATABASE_URL = databaseUrl(adminUrl, name);
process.env.APP_SECRET = "a secret of tests, of thirty-two characters and more";
process.env.DATA_DIR = dataDir;
process.env.SITE_URL = "http://localhost:3000";
delete process.env.SMTP_URL;
delete process.env.STORAGE_URL;

afterAll(async () => {
  await (globalThis as { datelineDb?: { $disconnect(): Promise<void> } }).datelineDb?.$disconnect();
  await dropDatabase(adminUrl, name);
  await rm(dataDir, { recursive: true, force: true });
});
