import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createDatabase, databaseUrl, dropDatabase } from "@/lib/db/testing/admin";
import { processFile } from "@/scripts/bundle";
import { openDesk, type Desk } from "./desk";
import { until } from "./facts";
import { start, type Running } from "./processes";
import { openPsql, type Psql } from "./psql";
import { settingsFor, surroundings } from "./settings";
import { startSmtp, type Smtp } from "./smtp";
import { countStatements, type Counted } from "./statements";
import { startWeb, type Web } from "./web";

export type Wanted = {
  /** Web processes; each has its own folder of pages. */
  webs?: 1 | 2;
  worker?: boolean;
  /** Mail goes to a receiver ("smtp") or into the worker's folder. */
  mail?: "smtp" | "folder";
  /** Note every statement of the web processes. */
  counting?: boolean;
};

/** A copy of the seeded newsroom with its own database and processes. */
export type Newsroom = {
  web: Web;
  /** The second web process, when two were wanted. */
  other: Web;
  desk: Desk;
  psql: Psql;
  smtp: Smtp | undefined;
  /** The statements of all web processes together, when counting was wanted. */
  statements: Counted | undefined;
  /** Where the worker keeps its mail. */
  dataDir: string;
  database: string;
  close(): Promise<void>;
};

export async function openNewsroom(wanted: Wanted = {}): Promise<Newsroom> {
  const { webs = 1, worker = false, mail = "smtp", counting = false } = wanted;
  const { adminUrl, template, scratch } = surroundings();
  const name = `dateline_story_${randomBytes(6).toString("hex")}`;
  const dataDir = join(scratch, name);
  const undo: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    await createDatabase(adminUrl, name, template);
    undo.push(() => dropDatabase(adminUrl, name));
    const database = databaseUrl(adminUrl, name);
    const psql = openPsql(database);
    undo.push(psql.close);
    const statements = counting ? await countStatements(database) : undefined;
    if (statements) undo.push(statements.close);

    const reach = { database: statements?.url ?? database, direct: database };
    const web = await startWeb({ ...reach, dataDir: join(dataDir, "web-1") });
    undo.push(web.stop);
    const other = webs === 2 ? await startWeb({ ...reach, dataDir: join(dataDir, "web-2"), siteUrl: web.url }) : web;
    undo.push(other.stop);

    const smtp = worker && mail === "smtp" ? await startSmtp() : undefined;
    if (smtp) undo.push(smtp.close);
    const settings = settingsFor({ database, dataDir, port: 0, siteUrl: web.url, smtpUrl: smtp?.url });
    if (worker) undo.push((await startWorker(settings, dataDir)).stop);
    const desk = openDesk(settings);
    undo.push(desk.leave);
    return { web, other, desk, psql, smtp, statements, dataDir, database, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startWorker(settings: Record<string, string>, dataDir: string): Promise<Running> {
  const worker = start(processFile("worker"), settings, join(dataDir, "worker.log"));
  await until("the worker", async () => {
    if (worker.ended()) throw new Error(`The worker ended while starting:\n${worker.said()}`);
    return worker.said().includes("worker ready");
  });
  return worker;
}
