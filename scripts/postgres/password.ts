import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { BARE_ENVIRONMENT } from "@/scripts/postgres/account";
import { USER } from "@/scripts/postgres/notes";
import type { PostgresPlace } from "@/scripts/postgres/place";
import { Stopped } from "@/scripts/start/step";

/** Gives a stopped cluster a new password, for when the kept one was lost with its file. */
export function resetPassword(place: PostgresPlace, cluster: string, password: string): void {
  const input = `ALTER ROLE ${USER} PASSWORD '${password}';\n`;
  const run = spawnSync(join(place.bin, "postgres"), ["--single", "-D", cluster, "postgres"], {
    ...place.account,
    cwd: "/",
    env: BARE_ENVIRONMENT,
    input,
    encoding: "utf8",
  });
  if (run.status !== 0)
    throw new Stopped(`The database's password file is lost and no new one could be set: ${run.stderr}`);
}
