import type { Found } from "@/lib/outcome";

/** The rooms whose pages are named by a slug. */
export type Room = "articles" | "sections" | "topics" | "staff";

/** What an address answers, and the tags under which the answer is filed (absence too). */
export type Lookup<T> = { found: Found<T>; tags: string[] };
