import { olderPages } from "@/app/(site)/[edition]/(asked)/older/older";
import { lookUp } from "@/app/(site)/[edition]/listing";
import { readSectionPage } from "@/lib/sections/reads";

const older = olderPages(
  (params: Promise<{ edition: string; slug: string }>) => lookUp(params, readSectionPage),
  ({ familyIds }) => ({ sectionIds: familyIds }),
  ({ id, color, familyIds }) => ({ color, current: id, kickers: familyIds.length > 1 }),
);

export const generateMetadata = older.metadata;
export default older.page;
