import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { canEnter, postgresAccount, type Account } from "@/scripts/postgres/account";
import { copyBinaries, postgresBinaries } from "@/scripts/postgres/binaries";
import { Stopped } from "@/scripts/start/step";

/** Where the binaries and the cluster lie, by real paths, and who runs them. */
export type PostgresPlace = { bin: string; home: string; cluster: string; account: Account | undefined };

/** Where a clone in somebody's private folder keeps what Postgres' own account must reach. */
const PUBLIC_HOME = "/var/lib/dateline";

/** Settles the place, making folders and, if need be, copies; the cluster itself may not exist yet. */
export function postgresPlace(dataDir: string): PostgresPlace {
  mkdirSync(dataDir, { recursive: true });
  const data = realpathSync(dataDir);
  const link = join(data, "postgres");
  const account = postgresAccount(link);
  const native = postgresBinaries();
  const folder = canEnter(account, join(native.folder, "bin")) ? native.folder : copyBinaries(native, PUBLIC_HOME);
  const home = canEnter(account, data) ? data : publicHome(data);
  if (home !== data) pointTo(link, join(home, "postgres"));
  return { bin: join(folder, "bin"), home, cluster: join(home, "postgres"), account };
}

function publicHome(data: string): string {
  const kept = join(data, "postgres-id");
  if (!existsSync(kept)) writeFileSync(kept, randomBytes(8).toString("hex"), { mode: 0o600 });
  const home = join(PUBLIC_HOME, readFileSync(kept, "utf8").trim());
  mkdirSync(home, { recursive: true, mode: 0o755 });
  for (const folder of [PUBLIC_HOME, home]) chmodSync(folder, 0o755);
  return home;
}

function pointTo(link: string, goal: string): void {
  const there = lstatSync(link, { throwIfNoEntry: false });
  if (there && !there.isSymbolicLink()) {
    throw new Stopped(
      `${link} cannot be reached by the account Postgres runs under. Move DATA_DIR where it can, or move that folder to ${goal}.`,
    );
  }
  if (there) unlinkSync(link);
  symlinkSync(goal, link);
}
