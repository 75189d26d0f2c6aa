import { z } from "zod";

/** What a page's beacon says: the story that was read. */
export const Beacon = z.strictObject({ article: z.uuid() });

export const MAX_BEACON_BYTES = 1_024;

/** One reading, as a web process holds it for a second or so; only a hash of address and agent is ever stored. */
export type View = { articleId: string; address: string; agent: string; at: Date };

/** How long a view weighs in Popular: about a day, or about a week. */
export type Period = "day" | "week";
