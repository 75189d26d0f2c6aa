import { z } from "zod";
import { Slug, type Place } from "@/lib/articles/schema";
import { line, words } from "@/lib/body/schema";
import type { Picture } from "@/lib/images/schema";
import { COLORS } from "@/lib/sections/rules";

/** A section as its page shows it; its stories come from `listLatest`. */
export type SectionPage = Place & {
  id: string;
  editionId: string;
  description: string;
  color: string;
  parent: Place | null;
  picture: Picture | null;
  /** Its own id and those of the sections under it: its lists hold the stories of all. */
  familyIds: string[];
};

/** What the newsroom decides about a section; without a `slug` its name makes one. */
export const SectionWords = z.strictObject({
  name: line(100).min(1, "A section needs a name."),
  slug: Slug.optional(),
  description: words(500),
  /** At the head of its page, and when it is shared; left out, it stays as it is. */
  imageId: z.uuid("That is no picture's id.").nullable().optional(),
  color: z.enum(COLORS, "Choose one of the colours."),
  /** The section it stands under, which itself stands under none. */
  parentId: z.uuid().nullable(),
});
export type SectionInput = z.infer<typeof SectionWords>;

/** A section as the desk lists it, in the order of the navigation. `articles`: how many stand in it, in whatever state. */
export type SectionForDesk = {
  id: string;
  editionId: string;
  slug: string;
  name: string;
  description: string;
  imageId: string | null;
  color: string;
  parentId: string | null;
  articles: number;
};
