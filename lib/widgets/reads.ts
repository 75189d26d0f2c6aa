import { cacheLife, cacheTag } from "next/cache";
import { listsTag } from "@/lib/editions/tags";
import { log } from "@/lib/log";
import { listedUnder } from "@/lib/reading";
import { topicTag } from "@/lib/topics/tags";
import { getFrontStock } from "@/lib/widgets/queries/front-stock";
import type { FrontStock } from "@/lib/widgets/schema";
import { frontTag } from "@/lib/widgets/tags";

/** The blocks of an edition's front page and the stories they choose from; nothing at all while the database is away. */
export async function readFrontStock(editionId: string): Promise<FrontStock> {
  "use cache";
  const tags = [frontTag(editionId), listsTag(editionId)];
  const [stock] = await listedUnder(tags, async () => [await getFrontStock(editionId)]);
  const topics = stock?.blocks.flatMap(({ topic }) => (topic ? [topicTag(topic.id)] : [])) ?? [];
  if (topics.length) cacheTag(...topics);
  return stock ?? { blocks: [], stories: [] };
}

/** Tells the log, once, that a placement is not shown because its kind is unknown or refuses its settings. */
export async function noteUnusable(id: string, widget: string, settings: string): Promise<void> {
  "use cache";
  cacheLife("max");
  log.warn({ placement: id, widget, settings: settings.slice(0, 200) }, "a placement cannot be shown");
}
