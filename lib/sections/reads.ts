import type { Found } from "@/lib/outcome";
import { answered } from "@/lib/reading";
import { getSectionPage } from "@/lib/sections/queries";
import type { SectionPage } from "@/lib/sections/schema";

/** What a section's address answers. */
export async function readSectionPage(editionCode: string, slug: string): Promise<Found<SectionPage>> {
  "use cache";
  return answered(() => getSectionPage(editionCode, slug));
}
