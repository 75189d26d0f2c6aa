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
  /** All that answer; at least so many when the answer is cut. */
  count: number;
  /** The words are so common that only the newest stories were looked into. */
  isCut: boolean;
  /** Where the next page begins: behind the last story of this one, or behind the last that was looked into. */
  next: Cursor | null;
};

/** Stories that are ranked one by one; of more, the newest are. */
export const MANY = 1_000;
