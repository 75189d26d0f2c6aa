import type { Teaser } from "@/lib/articles/schema";

export type Order = "best" | "newest";

/** What a reader asked, sound in itself. */
export type Search = {
  /** Words; "…" is a phrase, a leading minus leaves out, OR is either. */
  asked: string;
  sort: Order;
  /** Slugs. */
  section?: string;
  byline?: string;
  /** Days of the edition's zone, YYYY-MM-DD, both included. */
  from?: string;
  until?: string;
  after?: Cursor;
};

/** The last story of the page before; with its score where the best come first. */
export type Cursor = { id: string; score?: number };

/** Why a question gets a sentence instead of stories; `open`: it names no word to look for. */
export type Problem = "long" | "cursor" | "date" | "open" | "slow";

/** A text in pieces, those that answer the question marked. */
export type Marked = { text: string; hit: boolean }[];

/** `excerpt` is the place in the body that answers, null when none does. */
export type Hit = { teaser: Teaser; headline: Marked; excerpt: Marked | null };

export type Results = {
  hits: Hit[];
  /** Exact up to MANY; "more than that" is said as MANY + 1. */
  count: number;
  /** Where the next page begins. */
  next: Cursor | null;
};

/** Stories that are counted and ranked one by one; of more, the newest are ranked. */
export const MANY = 1_000;
