import type { Found } from "@/lib/outcome";

/** The rooms whose pages are named by a slug. */
export type Room = "articles" | "sections" | "topics" | "staff" | "pages";

/** What an address answers, and the tags under which the answer is filed (absence too). */
export type Lookup<T> = { found: Found<T>; tags: string[] };

/** What an edition's addresses begin with. */
export type EditionAddress = { code: string; isDefault: boolean };

/** An old address as somebody writes it (a path or a whole address) and where it is to lead; `to` null: it is gone. */
export type Wish = { from: string; to: string | null };

/** Why a wish cannot be granted: which of several (from 0), which half of it, and a sentence. */
export type Obstacle = { index: number; field: "from" | "to"; message: string };

/** An old address as the desk lists it; all addresses are public ones, not percent-encoded. */
export type ListedRedirect = {
  id: string;
  edition: string;
  from: string;
  /** Null: gone. */
  to: string | null;
  /** The story it leads to, whatever that story's address is. */
  articleId: string | null;
  hits: number;
  lastHitAt: Date | null;
};
