import type { Prisma } from "@/lib/db/generated/client";

const MOST_WORDS = 8;

/** Pictures of which all of the words are said, each anywhere in anything, in capitals or not. */
export function saying(q: string): Prisma.ImageWhereInput {
  const words = q.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  return { AND: words.map((word) => ({ words: { contains: literal(word), mode: "insensitive" } })) };
}

/** The client passes a pattern's own signs on to the database. */
const literal = (word: string) => word.replace(/[\\%_]/g, "\\$&");
