import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, databaseUrl, dropDatabase, withConnection } from "@/lib/db/testing/admin";
import { applyMigrations } from "@/lib/db/testing/migrated";
import { startTestPostgres } from "@/lib/db/testing/server";

export type Story = { id: string; path: string; words: number };
export type Newsroom = {
  /** Its own database, seeded with the demo newsroom. */
  url: string;
  /** Its own folder, for data and logs. */
  folder: string;
  /** The story that is measured: with a picture, and of the most usual length among them. */
  story: Story;
  close(): Promise<void>;
};

/** A demo newsroom of its own, on the Postgres of TEST_POSTGRES_URL or an embedded one. */
export async function openNewsroom(): Promise<Newsroom> {
  const server = await startTestPostgres();
  const name = `dateline_bench_${randomBytes(6).toString("hex")}`;
  const url = databaseUrl(server.adminUrl, name);
  const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  await chmod(folder, 0o755); // nginx's worker is another account
  const close = async () => {
    await dropDatabase(server.adminUrl, name);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await createDatabase(server.adminUrl, name);
    await applyMigrations(url);
    await seed(url, folder);
    return { url, folder, story: await typicalStory(url), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What every process of a measured newsroom is told. */
export function settingsFor(url: string, folder: string): Record<string, string> {
  return {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: url,
    DIRECT_URL: "",
    STORAGE_URL: `file:${join(folder, "media")}`,
    APP_SECRET: "a secret of measurements, thirty-two characters and more",
    SMTP_URL: "",
    TRUSTED_PROXIES: "127.0.0.1",
    LOG_LEVEL: "warn",
  };
}

async function seed(url: string, folder: string): Promise<void> {
  Object.assign(process.env, settingsFor(url, folder), { DATA_DIR: join(folder, "data") });
  const { db } = await import("@/lib/db/client");
  const { seedDemo } = await import("@/prisma/cast/seed-demo");
  await seedDemo();
  await db().$disconnect();
}

function typicalStory(url: string): Promise<Story> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query<Story>(TYPICAL);
    if (!rows[0]) throw new Error("The demo newsroom has no published story with a picture.");
    return rows[0];
  });
}

const TYPICAL = `
  SELECT a.id, '/articles/' || a.slug AS path, a.words
  FROM articles a JOIN editions e ON e.id = a.edition_id AND e.is_default
  WHERE a.state = 'PUBLISHED' AND a.hero_image_id IS NOT NULL
  ORDER BY abs(a.words - 700), a.id LIMIT 1`;
