/** One address of a sitemap, from the root. `changedAt`: ISO 8601, the last change that readers would notice. */
export type Listed = { path: string; changedAt: string };

/** One file of the sitemap: stories first published in a month (UTC), or the rooms in which lists stand. */
export type Chunk = { code: string; list: "rooms" | `${number}-${number}`; part: number };

/** A line of the sitemap's index. */
export type ListedChunk = { chunk: Chunk; changedAt: string };

/** A story as the news sitemap names it. */
export type NewsStory = {
  path: string;
  headline: string;
  publishedAt: string;
  publication: string;
  language: string;
};

/** The newest stories, or in how many files they stand when one does not take them all. */
export type News = { stories: NewsStory[] } | { parts: number };
