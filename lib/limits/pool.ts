import { Pool } from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

const held = globalThis as { datelineLimits?: Pool };

/** Connections of the limits, apart from the record's: a flood of posts must not take those the pages read with. */
export function limitsPool(): Pool {
  return (held.datelineLimits ??= open());
}

function open(): Pool {
  const pool = new Pool({
    connectionString: env().DATABASE_URL,
    max: 3,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 2_000,
    allowExitOnIdle: true,
  });
  pool.on("error", (error) => log.warn({ reason: error.message }, "a connection of the limits was lost"));
  return pool;
}
