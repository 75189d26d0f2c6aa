/** Numbers as if thrown, the same for the same seed (mulberry32): nothing here asks the clock or the machine. */
export type Chance = {
  /** From 0 up to, without, 1. */
  next(): number;
  /** A whole number from 0 up to, without, `limit`. */
  below(limit: number): number;
  /** One of them, the first ones far more often than the last (Zipf): a few names write most of a paper. */
  favourite<T>(list: readonly T[]): T;
};

export function chanceOf(seed: number): Chance {
  // Neighbouring seeds must not begin alike.
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    favourite: (list) => list[rankOf(next(), list.length)]!,
  };
}

/** Of `count` ranks from 0 on, one with a probability that falls as 1/rank. */
export function rankOf(thrown: number, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** thrown) - 1);
}
