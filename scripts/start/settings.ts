import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { freePort } from "@/scripts/postgres/free-port";
import { Stopped } from "@/scripts/start/step";

export type Settings = { port: number; siteUrl: string; dataDir: string; databaseUrl: string | undefined };

/** Reads `.env` and the environment, and puts what children need back into the environment, whole. */
export async function readSettings(): Promise<Settings> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  for (const [name, value] of Object.entries(process.env)) if (value === "") delete process.env[name];
  const port = await readPort(process.env.PORT ?? "3000");
  const dataDir = resolve(process.env.DATA_DIR ?? ".data");
  const siteUrl = process.env.SITE_URL ?? `http://localhost:${port}`;
  if (!URL.canParse(siteUrl))
    throw new Stopped(`SITE_URL is no address: "${siteUrl}". Write it like https://news.example.org.`);
  Object.assign(process.env, {
    PORT: String(port),
    DATA_DIR: dataDir,
    SITE_URL: siteUrl,
    NEXT_TELEMETRY_DISABLED: "1",
  });
  process.env.CHECKPOINT_DISABLE = "1"; // Prisma's command would ask for news of itself
  // At a terminal the steps are the news; what the processes note line by line is for who asks for it.
  process.env.LOG_LEVEL ??= "warn";
  return { port, siteUrl: siteUrl.replace(/\/$/, ""), dataDir, databaseUrl: process.env.DATABASE_URL };
}

async function readPort(given: string): Promise<number> {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Stopped(`PORT is no port: "${given}". Give a number from 1 to 65535, or 0 for any free one.`);
  }
  return port || freePort();
}
