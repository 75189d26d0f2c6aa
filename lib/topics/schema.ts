import { z } from "zod";
import { Slug, type Place } from "@/lib/articles/schema";
import { line, words } from "@/lib/body/schema";
import type { Picture } from "@/lib/images/schema";

/** A topic as its page shows it; its stories come from `listLatest`. */
export type TopicPage = Place & { id: string; editionId: string; description: string; picture: Picture | null };

/** What the newsroom decides about a topic; without a `slug` its name makes one. */
export const TopicWords = z.strictObject({
  name: line(100).min(1, "A topic needs a name."),
  slug: Slug.optional(),
  description: words(500),
  /** At the head of its page, and when it is shared; left out, it stays as it is. */
  imageId: z.uuid("That is no picture's id.").nullable().optional(),
});
export type TopicInput = z.infer<typeof TopicWords>;

/** A topic as the desk lists it. `articles`: how many stand under it, in whatever state. */
export type TopicForDesk = {
  id: string;
  editionId: string;
  slug: string;
  name: string;
  description: string;
  imageId: string | null;
  articles: number;
};
