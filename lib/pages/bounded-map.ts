/** A map that holds at most `limit` units of weight and lets go of what was used longest ago. */
export class BoundedMap<V> {
  #entries = new Map<string, { value: V; weight: number }>();
  #weight = 0;
  /** What was used last stands last already: nothing to move. */
  #newest: string | undefined;

  constructor(
    readonly limit: number,
    readonly weigh: (value: V) => number,
    readonly onLeave: (key: string, value: V) => void = () => {},
  ) {}

  get size(): number {
    return this.#entries.size;
  }

  get weight(): number {
    return this.#weight;
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (key !== this.#newest) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      this.#newest = key;
    }
    return entry.value;
  }

  set(key: string, value: V): void {
    this.delete(key);
    const weight = this.weigh(value);
    if (weight > this.limit) return;
    this.#entries.set(key, { value, weight });
    this.#newest = key;
    this.#weight += weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.limit) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#weight -= entry.weight;
    this.onLeave(key, entry.value);
  }
}
