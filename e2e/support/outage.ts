import { randomBytes } from "node:crypto";
import { cp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createDatabase, databaseUrl, dropDatabase } from "@/lib/db/testing/admin";
import { applyMigrations } from "@/lib/db/testing/migrated";
import { copyRecord } from "./copy-record";
import { startOwnPostgres, type OwnPostgres } from "./own-postgres";
import { openPsql, type Psql } from "./psql";
import { surroundings } from "./settings";
import { startWeb, type Web } from "./web";

/** A web process and a Postgres that may be taken from it. */
export type Outage = { web: Web; postgres: OwnPostgres; psql: Psql; close(): Promise<void> };

export async function prepareOutage(): Promise<Outage> {
  const { scratch } = surroundings();
  const postgres = await startOwnPostgres();
  await applyMigrations(postgres.url);
  await copyTemplate(postgres.url);
  const psql = openPsql(postgres.url);
  const dataDir = join(scratch, `outage-${randomBytes(6).toString("hex")}`);
  const web = await startWeb({ database: postgres.url, dataDir });
  return {
    web,
    postgres,
    psql,
    close: async () => {
      await web.stop();
      await psql.close();
      await postgres.close();
    },
  };
}

/** By way of a copy on its own server: nobody may be connected to a template. */
async function copyTemplate(goal: string): Promise<void> {
  const { adminUrl, template } = surroundings();
  const name = `dateline_story_${randomBytes(6).toString("hex")}`;
  await createDatabase(adminUrl, name, template);
  await copyRecord(databaseUrl(adminUrl, name), goal);
  await dropDatabase(adminUrl, name);
}

export type OtherBuild = {
  /** Its folder's name. */
  dist: string;
  /** Addresses of files that the tested build has and this one has not. */
  left: string[];
  remove(): Promise<void>;
};

/** The tested build under another id and with other style sheets, as the next version of the product would be. */
export async function makeOtherBuild(): Promise<OtherBuild> {
  const dist = `.next-stories-${randomBytes(6).toString("hex")}`;
  await cp(process.env.NEXT_DIST_DIR || ".next", dist, { recursive: true, verbatimSymlinks: true });
  await writeFile(join(dist, "BUILD_ID"), `other-${randomBytes(6).toString("hex")}`);
  const chunks = join(dist, "static", "chunks");
  const styles = (await readdir(chunks)).filter((name) => name.endsWith(".css"));
  for (const name of styles) await rm(join(chunks, name));
  return {
    dist,
    left: styles.map((name) => `/_next/static/chunks/${name}`),
    remove: () => rm(dist, { recursive: true, force: true }),
  };
}
