import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { env } from "@/lib/env";

const held = globalThis as { datelineDb?: PrismaClient };

/** The process's one database client. Waits are bounded: 2 s for a connection, 4 s for a statement, answered or not. */
export function db(): PrismaClient {
  return (held.datelineDb ??= new PrismaClient({
    adapter: adapter(),
    transactionOptions: { maxWait: 2_000, timeout: 20_000 },
  }));
}

export type Db = PrismaClient;
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

function adapter() {
  return new PrismaPg({
    connectionString: env().DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 4_000,
    // A server that hangs does not keep time itself.
    query_timeout: 4_000,
  });
}
