import type { Place } from "@/lib/articles/schema";

/** A section as its page shows it; its stories come from `listLatest`. */
export type SectionPage = Place & {
  id: string;
  editionId: string;
  description: string;
  color: string;
  parent: Place | null;
};
