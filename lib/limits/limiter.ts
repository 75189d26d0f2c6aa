import { createHmac } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "@/lib/env";
import { limitsPool } from "@/lib/limits/pool";
import { prepareLimits } from "@/lib/limits/prepare";

export type Taken = { ok: true } | { ok: false; seconds: number };

/** `take` counts one and says whether it was still allowed (else in how many seconds); `giveBack` undoes one; `forget` all. */
export type Limiter = Record<"giveBack" | "forget", (key: string) => Promise<void>> & {
  take(key: string): Promise<Taken>;
};

/** At most `points` within `seconds` for each key, counted by one upsert in Postgres, so by all processes together. */
export function limiter(name: string, points: number, seconds: number): Limiter {
  let made: RateLimiterPostgres | undefined;
  const counter = () => (made ??= counterIn(name, points, seconds));
  return {
    take: async (key) => {
      try {
        await counter().consume(secret(key));
        return { ok: true };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return { ok: false, seconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
      }
    },
    giveBack: async (key) => void (await counter().reward(secret(key))),
    forget: async (key) => void (await counter().delete(secret(key))),
  };
}

function counterIn(name: string, points: number, duration: number) {
  return new RateLimiterPostgres({
    // Without its statement's name a query also passes a pooler that hands out connections by transaction.
    storeClient: { query },
    storeType: "client",
    schemaName: "limits",
    tableName: "counters",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration,
  });
}

async function query({ text, values }: { text: string; values?: unknown[] }) {
  const pool = limitsPool();
  try {
    return await pool.query(text, values);
  } catch (error) {
    if (!MISSING.has((error as { code?: string }).code ?? "")) throw error;
    // A database restored from a backup has no counters; the worker makes them too, but may start later.
    await prepareLimits(pool);
    return pool.query(text, values);
  }
}

// SQLSTATE: no such table, no such schema.
const MISSING = new Set(["42P01", "3F000"]);

// Whoever reads the counters learns nobody's address.
const secret = (key: string) => createHmac("sha256", env().APP_SECRET).update(`limit:${key}`).digest("base64url");
