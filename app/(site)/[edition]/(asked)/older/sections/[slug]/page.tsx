import { olderPages } from "@/app/(site)/[edition]/(asked)/older/older";
import { lookUp } from "@/app/(site)/[edition]/listing";
import { readSectionPage } from "@/lib/sections/reads";
import { familyOf } from "@/lib/sections/rules";

const older = olderPages(
  (params: Promise<{ edition: string; slug: string }>) => lookUp(params, readSectionPage),
  ({ id }, { sections }) => ({ sectionIds: familyOf(sections, id) }),
  ({ id, color }, { sections }) => ({ color, current: id, kickers: familyOf(sections, id).length > 1 }),
);

export const generateMetadata = older.metadata;
export default older.page;
