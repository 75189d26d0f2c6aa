import type { Place } from "@/lib/articles/schema";

/** A topic as its page shows it; its stories come from `listLatest`. */
export type TopicPage = Place & { id: string; editionId: string; description: string };
