import { olderPages } from "@/app/(site)/[edition]/(asked)/older/older";
import { lookUp } from "@/app/(site)/[edition]/listing";
import { readSectionPage } from "@/lib/sections/reads";

const older = olderPages(
  (params: Promise<{ edition: string; slug: string }>) => lookUp(params, readSectionPage),
  ({ id }) => ({ sectionId: id }),
  ({ id, color }) => ({ color, current: id, kickers: false }),
);

export const generateMetadata = older.metadata;
export default older.page;
