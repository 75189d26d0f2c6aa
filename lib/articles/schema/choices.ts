import type { ArticleState } from "@/lib/db/generated/enums";
import type { Picture } from "@/lib/images/schema";

export type Named = { id: string; name: string };

/** A story of our own to link to, to relate or to translate. `path` is its address for readers. */
export type StoryChoice = { id: string; headline: string; path: string; state: ArticleState; language: string };

/** What an article can be given, and what it has by name. Maps go by id. */
export type Choices = {
  sections: Named[];
  topics: Named[];
  bylines: Named[];
  people: Named[];
  pictures: Record<string, Picture>;
  stories: Record<string, StoryChoice>;
  /** Whether the person asking may take it from its readers. */
  mayEnd: boolean;
  mayCreate: { section: boolean; topic: boolean; byline: boolean };
};
