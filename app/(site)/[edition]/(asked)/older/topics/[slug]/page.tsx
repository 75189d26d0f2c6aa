import { olderPages } from "@/app/(site)/[edition]/(asked)/older/older";
import { lookUp } from "@/app/(site)/[edition]/listing";
import { readTopicPage } from "@/lib/topics/reads";

const older = olderPages(
  (params: Promise<{ edition: string; slug: string }>) => lookUp(params, readTopicPage),
  ({ id }) => ({ topicId: id }),
);

export const generateMetadata = older.metadata;
export default older.page;
