import { createHmac } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "@/lib/env";
import { limitsPool } from "@/lib/limits/pool";

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
    storeClient: { query: ({ text, values }: Query) => limitsPool().query(text, values) },
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

type Query = { text: string; values?: unknown[] };

// Whoever reads the counters learns nobody's address.
const secret = (key: string) => createHmac("sha256", env().APP_SECRET).update(`limit:${key}`).digest("base64url");
