import { z } from "zod";
import { Slug } from "@/lib/articles/schema";
import { Body, line } from "@/lib/body/schema";
import type { Refusal } from "@/lib/outcome";

/** A page of the newsroom's own: about, ethics, privacy. `updatedAt` is ISO 8601 in UTC. */
export type StaticPage = { slug: string; path: string; title: string; body: Body; updatedAt: string };

const title = line(120).min(1, "A page needs a title.");

/** What a page is opened with; without a `slug` its title makes one. */
export const PageInput = z.strictObject({ title, slug: Slug.optional() });
export type PageInput = z.infer<typeof PageInput>;

/** The most that one page may weigh, as JSON. */
const MAX_CHARACTERS = 500_000;

/** Everything the newsroom writes and decides about a page. Pictures and galleries belong to stories. */
export const PageText = z
  .strictObject({ title, slug: Slug, published: z.boolean(), body: Body })
  .refine(({ body }) => !body.some(({ type }) => type === "figure" || type === "gallery"), {
    path: ["body"],
    message: "Pictures stand in stories, not on the newsroom's own pages.",
  })
  .refine(({ body }) => JSON.stringify(body).length <= MAX_CHARACTERS, {
    path: ["body"],
    message: "This is too long for one page.",
  });
export type PageText = z.infer<typeof PageText>;

/** A page as the desk opens it. `version`: send it with the next save. Times are ISO 8601 in UTC. */
export type PageForDesk = PageText & {
  id: string;
  edition: { id: string; code: string; isDefault: boolean; language: string; timeZone: string };
  version: number;
  updatedAt: string;
};

/** A page in the desk's list. */
export type PageRow = Omit<PageText, "body"> & { id: string; updatedAt: Date };

/** Why a save did not get in: somebody else's came first. `version`: what theirs is; send it to write over theirs. */
export type PageConflict = Refusal & { theirs: PageText & { version: number; by: string | null; at: string } };
