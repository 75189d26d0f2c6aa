import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";

export type Account = { uid: number; gid: number };

/** Nobody's number on Linux; an account every system has, without adding one. */
const NOBODY: Account = { uid: 65534, gid: 65534 };

/** None of our own surroundings reach the server: a stray PGDATA or LC_ALL would change what it does. */
export const BARE_ENVIRONMENT = { TZ: "UTC", NODE_ENV: "production" } as const;

/**
 * The account Postgres runs under: undefined means our own. Postgres refuses root, so root lends it the account that owns
 * an existing cluster, or the system's "postgres", or nobody's.
 */
export function postgresAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return systemAccount("postgres") ?? NOBODY;
}

/** Whether the account can enter the folder, asked of the system itself: modes, access lists and mounts all count. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  if (!account) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", folder], { ...account, cwd: "/" }).status === 0;
}

function systemAccount(name: string): Account | undefined {
  if (!existsSync("/etc/passwd")) return undefined;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}
