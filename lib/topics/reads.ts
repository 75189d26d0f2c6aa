import type { Found } from "@/lib/outcome";
import { answered } from "@/lib/reading";
import { getTopicPage } from "@/lib/topics/queries";
import type { TopicPage } from "@/lib/topics/schema";

/** What a topic's address answers. */
export async function readTopicPage(editionCode: string, slug: string): Promise<Found<TopicPage>> {
  "use cache";
  return answered(() => getTopicPage(editionCode, slug));
}
