import { Client } from "pg";
import { log } from "@/lib/log";
import type { TagClock, Tick } from "@/lib/pages/tag-clock";

const POLL_MS = 1_000;

export type ClockFeed = {
  /** Whether the last poll reached the database. */
  connected(): boolean;
  /** Names this database among all others; kept when the database goes away. */
  identity(): string | undefined;
  stop(): Promise<void>;
};

/**
 * Keeps a clock in step with the outbox: listens for notifications, and polls once a second in case one was lost.
 * Resolves after the first attempt, whether or not the database answered; reconnects for ever.
 */
export async function feedClock(clock: TagClock, connectionString: string): Promise<ClockFeed> {
  const feed = new Feed(clock, connectionString);
  await feed.turn();
  return feed;
}

class Feed implements ClockFeed {
  #client: Client | undefined;
  #identity: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #turning = false;
  #again = false;
  #stopped = false;

  constructor(
    readonly clock: TagClock,
    readonly connectionString: string,
  ) {}

  connected = () => this.#client !== undefined;
  identity = () => this.#identity;

  async stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => {});
  }

  /** One poll, and the appointment for the next. A wake-up during a poll means one more right after it. */
  async turn() {
    if (this.#turning) return void (this.#again = true);
    this.#turning = true;
    clearTimeout(this.#timer);
    do {
      this.#again = false;
      await this.#poll().catch((error: Error) => this.#lose(error));
    } while (this.#again && !this.#stopped);
    this.#turning = false;
    if (!this.#stopped) this.#timer = setTimeout(() => void this.turn(), POLL_MS);
  }

  async #poll() {
    const client = (this.#client ??= await this.#connect());
    const { rows } = await client.query<{
      snapshot: string;
      horizon: string;
      ticks: { xid: string; tags: string[]; hard: boolean }[];
    }>(POLL, [String(this.clock.since)]);
    const { snapshot, horizon, ticks } = rows[0]!;
    this.clock.absorb(
      snapshot,
      ticks.map((tick): Tick => ({ ...tick, xid: BigInt(tick.xid) })),
      BigInt(horizon),
    );
  }

  async #connect() {
    const client = new Client({
      connectionString: this.connectionString,
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
      keepAlive: true,
    });
    client.on("error", (error) => this.#lose(error));
    client.on("notification", () => void this.turn());
    try {
      await client.connect();
      await client.query("LISTEN tick");
      this.#identity = (await client.query<{ identity: string }>(IDENTITY)).rows[0]!.identity;
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    log.info("listening for changes");
    return client;
  }

  #lose(error: Error) {
    const lost = this.#client;
    this.#client = undefined;
    lost?.end().catch(() => {});
    if (lost && !this.#stopped) log.warn({ reason: error.message }, "lost the database; pages are served as they are");
  }
}

// One statement, so that the rows and the snapshot are of the same moment.
const POLL = `
  SELECT pg_current_snapshot()::text AS snapshot,
         coalesce((SELECT value->>'xid' FROM settings WHERE key = 'outbox.horizon'), '0') AS horizon,
         coalesce((SELECT json_agg(json_build_object('xid', xid::text, 'tags', tags, 'hard', hard)) FROM outbox WHERE xid >= $1::xid8), '[]') AS ticks`;

// A restored copy on another server has another identity; so has another database of the same server.
const IDENTITY = `
  SELECT (SELECT system_identifier FROM pg_control_system()) || '-' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS identity`;
