import { join } from "node:path";
import { processFile } from "@/scripts/bundle";
import { haveBuild } from "@/scripts/start/build";
import { haveClient } from "@/scripts/start/client";
import { keepPostgres } from "@/scripts/start/database";
import { deskLinks } from "@/scripts/start/desk-links";
import { takeLock } from "@/scripts/start/lock";
import { migrate } from "@/scripts/start/migrations";
import { portIsFree } from "@/scripts/start/port";
import { siteIsReady } from "@/scripts/start/ready";
import { haveSecret } from "@/scripts/start/secret";
import { seedIfEmpty } from "@/scripts/start/seed";
import { readSettings, type Settings } from "@/scripts/start/settings";
import { seconds, step } from "@/scripts/start/step";
import { supervise } from "@/scripts/start/supervise";

type Undo = (() => Promise<void> | void)[];

/** Brings everything up; what must be taken down again is added to `undo` as soon as it stands. */
export async function launch({ dev, undo }: { dev: boolean; undo: Undo }): Promise<void> {
  const began = performance.now();
  const settings = await readSettings();
  undo.push(takeLock(settings.dataDir));
  await portIsFree(settings.port);
  haveSecret(settings.dataDir, !settings.databaseUrl);
  const url = settings.databaseUrl ?? (await embeddedDatabase(settings.dataDir, undo));
  process.env.DATABASE_URL = url;
  await step("Checking the database client", haveClient);
  await step("Applying migrations", () => migrate(process.env.DIRECT_URL ?? url));
  await step("Looking for a newsroom", () => seedIfEmpty(url));
  if (!dev) await step("Checking the build", haveBuild);
  const start = () => Promise.all([deskLinks(!settings.databaseUrl), startProcesses(settings.port, dev, undo)]);
  const [links] = await step("Starting the site and its worker", start, { aloud: true });
  console.log(summary(settings, seconds(began), links));
}

async function embeddedDatabase(dataDir: string, undo: Undo): Promise<string> {
  let url = "";
  await step("Starting PostgreSQL", async () => {
    const server = await keepPostgres(dataDir);
    undo.push(() => server.stop());
    url = server.url;
    return server.adopted ? "taken over from an earlier run" : undefined;
  });
  return url;
}

async function startProcesses(port: number, dev: boolean, undo: Undo): Promise<void> {
  const env = { NODE_ENV: dev ? "development" : "production" };
  const [server, work] = dev ? ["server.ts", "worker.ts"] : [processFile("server"), processFile("worker")];
  const web = supervise("web process", server, env);
  const worker = supervise("worker", work, env);
  undo.push(async () => void (await Promise.all([web.stop(), worker.stop()])));
  await Promise.race([siteIsReady(port), web.failed, worker.failed]);
  web.isReady();
  worker.isReady();
}

function summary({ siteUrl, dataDir }: Settings, took: string, links: string[]): string {
  const smtp = process.env.SMTP_URL;
  // The address may hold a password.
  const mail = smtp ? `goes out through ${new URL(smtp).host}` : `lands in ${join(dataDir, "mail")}`;
  const rooms = [`  Site  ${siteUrl}`, `  Desk  ${siteUrl}/admin`, `  Mail  ${mail}`];
  return [`\nDateline is ready after ${took}.`, ...rooms, ...links, "Ctrl-C stops it."].join("\n");
}
