import { z } from "zod";
import { decisions } from "@/lib/articles/schema";
import { line } from "@/lib/body/schema";
import type { Refusal } from "@/lib/outcome";

/** The most that one article may weigh, as JSON. */
const MAX_CHARACTERS = 2_000_000;

/**
 * An article's text and all that is decided with it, as the desk's editor holds it and the record keeps it: plain JSON. What
 * is being typed may still lack a headline or a fit address; saving it asks for more (`Draft`).
 */
export const Content = z
  .strictObject({
    headline: line(300),
    slug: line(200),
    ...decisions,
    embargoUntil: z.iso.datetime({ offset: true }).nullable().default(null),
    /** A story in another language that this one translates. */
    translationOfId: z.uuid().nullable().default(null),
  })
  .refine((content) => JSON.stringify(content).length <= MAX_CHARACTERS, "This is too long for one story.");
export type Content = z.output<typeof Content>;

/** Why a save was not folded in: somebody else's came first. Nothing is lost: `mine` is now a working copy. */
export type Conflict = Refusal & {
  conflict: {
    mine: Content;
    theirs: Content;
    /** What `theirs` is a version of: send it with the next save. */
    version: number;
    /** The number of the working copy that keeps `mine`; null when nobody's account stands behind the save. */
    copy: number | null;
    by: string | null;
    /** ISO 8601 in UTC. */
    at: string;
  };
};

/** A working copy was refused because another tab of the same person has written since. */
export type CopyConflict = Refusal & {
  other: { content: Content; number: number; baseVersion: number; savedAt: string };
};
