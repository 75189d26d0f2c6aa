import { log } from "@/lib/log";
import { BoundedMap } from "@/lib/pages/bounded-map";
import type { PageDisk } from "@/lib/pages/page-disk";
import { weightOf, type StoredPage } from "@/lib/pages/stored-page";
import type { TagClock } from "@/lib/pages/tag-clock";

/** Some thousand stories; the others are a file away. */
const PAGES_BYTES = 12 * 2 ** 20;
const ANSWERS_BYTES = 2 * 2 ** 20;

/** `fresh`: send it. `stale`: make it anew, and send this only if that cannot be done. */
export type Held = { page: StoredPage; fresh: boolean };

/**
 * The finished pages of this process: a bounded part in memory, all of them on disk. Answers of 400 and up live apart, in
 * memory alone, so that made-up addresses push out each other and nothing else.
 */
export class PageStore {
  #pages = new BoundedMap<StoredPage>(PAGES_BYTES, weightOf);
  #answers = new BoundedMap<StoredPage>(ANSWERS_BYTES, weightOf);
  /** The ticks a page was last judged by: judging again is needed only after another one. */
  #judged = new WeakMap<StoredPage, number>();
  #ticks = 0;

  constructor(
    readonly clock: TagClock,
    /** Undefined until the database is known: its pages may not be taken for another's. */
    public disk?: PageDisk,
  ) {
    clock.onTick((ticks) => {
      this.#ticks++;
      // A withdrawal: no copy may outlive it, not even one that this process never read.
      if (ticks.some((tick) => tick.hard && tick.tags.includes("site"))) this.#clearDisk();
    });
  }

  /** What is in memory; no waiting. */
  look(key: string, now = Date.now()): Held | undefined {
    const page = this.#pages.get(key) ?? this.#answers.get(key);
    return page && this.#judge(page, now);
  }

  /** What is in memory or on disk. */
  async find(key: string, now = Date.now()): Promise<Held | undefined> {
    const held = this.look(key, now);
    if (held || !this.disk) return held;
    const page = await this.disk.read(key);
    const judged = page && this.#judge(page, now);
    if (page && judged) this.#pages.set(key, page);
    return judged;
  }

  async keep(page: StoredPage): Promise<void> {
    if (page.status >= 400) {
      this.#pages.delete(page.key);
      this.#answers.set(page.key, page);
      await this.disk?.remove(page.key);
      return;
    }
    this.#answers.delete(page.key);
    this.#pages.set(page.key, page);
    await this.disk
      ?.write(page)
      .catch((error: Error) => log.warn({ reason: error.message }, "a page could not be kept on disk"));
  }

  size() {
    return { pages: this.#pages.size, answers: this.#answers.size, bytes: this.#pages.weight + this.#answers.weight };
  }

  #judge(page: StoredPage, now: number): Held | undefined {
    if (this.#judged.get(page) !== this.#ticks) {
      const verdict = this.clock.judge(page.tags, page.made);
      if (verdict === "gone") return this.#drop(page);
      if (verdict === "stale") return { page, fresh: false };
      this.#judged.set(page, this.#ticks);
    }
    // Without the database nothing better can be made: age alone never takes a page away.
    return { page, fresh: now - page.madeAt < page.life * 1_000 };
  }

  #drop(page: StoredPage): undefined {
    this.#pages.delete(page.key);
    this.#answers.delete(page.key);
    void this.disk?.remove(page.key).catch(() => {});
  }

  #clearDisk() {
    void this.disk
      ?.clear()
      .catch((error: Error) => log.error({ reason: error.message }, "withdrawn pages could not be deleted from disk"));
  }
}
