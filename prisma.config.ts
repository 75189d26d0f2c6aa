import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

const root = fileURLToPath(new URL(".", import.meta.url));
if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));

// The CLI would otherwise download a native engine; ours is the same engine as WASM, from the npm registry.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(root, "scripts/prisma-schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "node --import tsx scripts/seed.ts" },
  datasource: { url: process.env.DIRECT_URL || process.env.DATABASE_URL || embeddedUrl() },
});

/** Where the embedded server of `npm start` or `npm run db` was last seen; empty when it never ran. */
function embeddedUrl(): string {
  const notes = join(resolve(root, process.env.DATA_DIR || ".data"), "postgres.json");
  return existsSync(notes) ? (JSON.parse(readFileSync(notes, "utf8")) as { url: string }).url : "";
}
