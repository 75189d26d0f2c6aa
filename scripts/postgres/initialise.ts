import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BARE_ENVIRONMENT } from "@/scripts/postgres/account";
import { USER } from "@/scripts/postgres/notes";
import type { PostgresPlace } from "@/scripts/postgres/place";
import { Stopped } from "@/scripts/start/step";

/** Makes the cluster if there is none. It gets its name only when it is whole, so an interrupted making is begun anew. */
export function initialise(place: PostgresPlace, password: string, durable: boolean): void {
  clearUnfinished(place.home);
  if (existsSync(join(place.cluster, "PG_VERSION"))) return;
  if (existsSync(place.cluster) && readdirSync(place.cluster).length > 0) {
    throw new Stopped(`${place.cluster} is not a PostgreSQL cluster, yet not empty. Move it away and start again.`);
  }
  rmSync(place.cluster, { recursive: true, force: true });
  const work = mkdtempSync(join(place.home, "postgres.new-"));
  const cluster = join(work, "cluster");
  const passwordFile = join(work, "password");
  mkdirSync(cluster, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.account)
    for (const path of [work, cluster, passwordFile]) chownSync(path, place.account.uid, place.account.gid);
  runInitdb(place, cluster, passwordFile, durable);
  renameSync(cluster, place.cluster);
  rmSync(work, { recursive: true, force: true });
}

function clearUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith("postgres.new-")) rmSync(join(home, name), { recursive: true, force: true });
  }
}

function runInitdb(place: PostgresPlace, cluster: string, passwordFile: string, durable: boolean): void {
  // Sorting is the server's own, the same on every machine. Which letters make words comes from the system's locale;
  // plain C would take typographic quotes for letters in search.
  let said = "";
  for (const locale of ["C.UTF-8", "en_US.UTF-8", "C"]) {
    const args = ["-D", cluster, "-U", USER, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8"];
    args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8", `--locale=${locale}`, "--lc-messages=C");
    args.push("--text-search-config=english", ...(durable ? [] : ["--no-sync"]));
    const run = spawnSync(join(place.bin, "initdb"), args, {
      ...place.account,
      cwd: "/",
      encoding: "utf8",
      env: BARE_ENVIRONMENT,
    });
    if (run.status === 0) return;
    said = `${run.error?.message ?? ""}${run.stderr ?? ""}`.trim();
    if (!/locale/i.test(said)) break;
  }
  throw new Stopped(`PostgreSQL could not make its data folder: ${said}`);
}
