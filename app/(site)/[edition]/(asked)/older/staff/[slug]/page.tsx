import { olderPages } from "@/app/(site)/[edition]/(asked)/older/older";
import { lookUp } from "@/app/(site)/[edition]/listing";
import { readBylinePage } from "@/lib/bylines/reads";

const older = olderPages(
  (params: Promise<{ edition: string; slug: string }>) => lookUp(params, readBylinePage),
  ({ id }) => ({ bylineId: id }),
);

export const generateMetadata = older.metadata;
export default older.page;
