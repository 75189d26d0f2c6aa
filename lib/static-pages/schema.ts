import { z } from "zod";
import { Slug } from "@/lib/articles/schema";
import { line, type Body } from "@/lib/body/schema";

/** A page of the newsroom's own: about, ethics, privacy. `updatedAt` is ISO 8601 in UTC. */
export type StaticPage = { slug: string; path: string; title: string; body: Body; updatedAt: string };

/** What the newsroom decides about a page of its own besides its body; without a `slug` its title makes one. */
export const PageWords = z.strictObject({
  title: line(120).min(1, "A page needs a title."),
  slug: Slug.optional(),
  published: z.boolean(),
});
export type PageInput = z.infer<typeof PageWords>;

export type PageForDesk = Required<PageInput> & { id: string; editionId: string; updatedAt: Date };
