import { log } from "@/lib/log";

export type Hit = { times: number; last: Date };
type Write = (hits: Map<string, Hit>) => Promise<void>;

const WRITTEN_EVERY_MS = 1_000;
/** Addresses that wait to be written; more than this in a second are not counted. */
const MOST = 10_000;

/**
 * Counts how often old addresses are asked for. Counting is a note in memory; what was noted is written together, a second
 * later. While the database is away it waits, up to a bound; a kill loses that second's worth.
 */
export class Hits {
  #waiting = new Map<string, Hit>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;

  constructor(readonly write: Write) {}

  /** Never waits, never throws. */
  note(key: string, now = new Date()): void {
    this.#add(key, { times: 1, last: now });
    this.#timer ??= setTimeout(() => void this.flush(), WRITTEN_EVERY_MS).unref();
  }

  flush(): Promise<void> {
    return (this.#writing ??= this.#flush().finally(() => (this.#writing = undefined)));
  }

  get size() {
    return this.#waiting.size;
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.size === 0) return;
    const batch = this.#waiting;
    this.#waiting = new Map();
    try {
      await this.write(batch);
    } catch (error) {
      log.warn({ reason: (error as Error).message }, "hits of old addresses wait to be written");
      for (const [key, hit] of batch) this.#add(key, hit);
      this.#timer ??= setTimeout(() => void this.flush(), WRITTEN_EVERY_MS).unref();
    }
  }

  #add(key: string, { times, last }: Hit): void {
    const known = this.#waiting.get(key);
    if (known) this.#waiting.set(key, { times: known.times + times, last: last > known.last ? last : known.last });
    else if (this.#waiting.size < MOST) this.#waiting.set(key, { times, last });
  }
}
