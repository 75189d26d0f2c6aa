import { BoundedMap } from "@/lib/pages/bounded-map";
import type { Snapshot } from "@/lib/pages/snapshot";
import type { TagClock } from "@/lib/pages/tag-clock";

const VALUES_BYTES = 4 * 2 ** 20;
const ANSWERS_BYTES = 2 * 2 ** 20;
const FORGET_READER_MS = 30_000;

/** Next's CacheEntry, its single-use stream drained. */
type Value = {
  bytes: Uint8Array;
  tags: string[];
  stale: number;
  timestamp: number;
  expire: number;
  revalidate: number;
  made: Snapshot | undefined;
};
type Entry = Omit<Value, "bytes" | "made"> & { value: ReadableStream<Uint8Array> };
type Reader = { made: Snapshot | undefined; since: number; waiting: number };

/** What `"use cache"` reads returned, in bounded memory, judged by the same clock as the pages. Next's `cacheHandlers.default`. */
export class ValueStore {
  #values = new BoundedMap<Value>(VALUES_BYTES, (value) => value.bytes.length + 600);
  #absent = new BoundedMap<Value>(ANSWERS_BYTES, (value) => value.bytes.length + 600);
  /** Keys being read, with the snapshot held when the first of their readers began. */
  #reading = new Map<string, Reader>();

  constructor(readonly clock: TagClock) {}

  async get(key: string): Promise<Entry | undefined> {
    const value = this.#values.get(key) ?? this.#absent.get(key);
    if (!value || !this.#isGood(value)) return this.#begin(key);
    const { bytes, made: _, ...rest } = value;
    return { ...rest, value: streamOf(bytes) };
  }

  async set(key: string, pending: Promise<Entry>): Promise<void> {
    const made = this.#reading.get(key)?.made ?? undefined;
    try {
      const { value: stream, ...rest } = await pending;
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      if (rest.tags.includes("answer:503")) return;
      const absent = rest.tags.includes("answer:404");
      (absent ? this.#absent : this.#values).set(key, { ...rest, bytes, made });
    } finally {
      this.#end(key);
    }
  }

  async refreshTags(): Promise<void> {}
  async getExpiration(): Promise<number> {
    return 0;
  }
  async updateTags(): Promise<void> {}

  #isGood(value: Value): boolean {
    return (
      Date.now() - value.timestamp < value.revalidate * 1_000 && this.clock.judge(value.tags, value.made) === "fresh"
    );
  }

  #begin(key: string): undefined {
    const reader = this.#reading.get(key);
    const now = Date.now();
    if (reader && now - reader.since < FORGET_READER_MS) reader.waiting++;
    else this.#reading.set(key, { made: this.clock.snapshot, since: now, waiting: 1 });
  }

  #end(key: string): void {
    const reader = this.#reading.get(key);
    if (reader && --reader.waiting <= 0) this.#reading.delete(key);
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
