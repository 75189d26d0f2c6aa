import { Pool } from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

/** The queue's connections: straight to the server, since a pooler by transaction swallows LISTEN. */
export function jobsPool(): Pool {
  const { DIRECT_URL, DATABASE_URL } = env();
  const pool = new Pool({ connectionString: DIRECT_URL ?? DATABASE_URL, max: 6, connectionTimeoutMillis: 5_000 });
  // Without listeners a lost connection would end the process: an idle one is told here, one at work by its query.
  pool.on("error", (error) => log.warn({ reason: error.message }, "a connection of the queue was lost"));
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
