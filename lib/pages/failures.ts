const REST_MS = 1_000;
const MOST = 10_000;

/** Which pages could not be made just now, and why those that broke did. */
export class Failures {
  #lately = new Map<string, { at: number; error?: Error }>();

  /** `error` is given for a page that broke; one that only wanted the database has none. */
  note(key: string, error?: Error): void {
    if (this.#lately.size >= MOST) this.#lately.clear();
    this.#lately.set(key, { at: Date.now(), error });
  }

  /** The last attempt, if it failed so recently that another is not worth a reader's waiting. */
  of(key: string, now = Date.now()): { error?: Error } | undefined {
    const failed = this.#lately.get(key);
    if (!failed || now - failed.at < REST_MS) return failed;
    this.#lately.delete(key);
  }
}
