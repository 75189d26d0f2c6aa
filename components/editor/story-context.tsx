"use client";
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import type { Keeper } from "@/components/editor/keeper";
import type { Choices, Named, StoryChoice } from "@/lib/articles/schema/choices";
import type { Content } from "@/lib/articles/schema/content";
import type { DeskArticle } from "@/lib/articles/schema/desk";
import type { Picture } from "@/lib/images/schema";

/** What was picked or created while writing joins what the page came with. */
type Learnt = { pictures: Picture[]; stories: StoryChoice[]; topics: Named[]; bylines: Named[]; sections: Named[] };
const NOTHING: Learnt = { pictures: [], stories: [], topics: [], bylines: [], sections: [] };

export type Story = {
  article: DeskArticle;
  choices: Choices;
  content: Content;
  write: Keeper["write"];
  learn: (news: Partial<Learnt>) => void;
  /** True while somebody else has it open, or the person may only read it. */
  isLocked: boolean;
};

const StoryContext = createContext<Story | null>(null);

/** The article that is open, for every part of its editor. */
export function useStory(): Story {
  const story = use(StoryContext);
  if (!story) throw new Error("This stands outside an editor.");
  return story;
}

type Props = Omit<Story, "learn"> & { children: ReactNode };

export function StoryProvider({ choices, children, article, content, write, isLocked }: Props) {
  const [learnt, setLearnt] = useState(NOTHING);
  const learn = useCallback(
    (news: Partial<Learnt>) =>
      setLearnt((known) => ({
        pictures: [...known.pictures, ...(news.pictures ?? [])],
        stories: [...known.stories, ...(news.stories ?? [])],
        topics: [...known.topics, ...(news.topics ?? [])],
        bylines: [...known.bylines, ...(news.bylines ?? [])],
        sections: [...known.sections, ...(news.sections ?? [])],
      })),
    [],
  );
  const all = useMemo<Choices>(
    () => ({
      ...choices,
      sections: joined(choices.sections, learnt.sections),
      topics: joined(choices.topics, learnt.topics),
      bylines: joined(choices.bylines, learnt.bylines),
      pictures: { ...choices.pictures, ...byId(learnt.pictures) },
      stories: { ...choices.stories, ...byId(learnt.stories) },
    }),
    [choices, learnt],
  );
  const story = useMemo(
    () => ({ article, choices: all, content, write, learn, isLocked }),
    [article, all, content, write, learn, isLocked],
  );
  return <StoryContext value={story}>{children}</StoryContext>;
}

const byId = <T extends { id: string }>(list: T[]) => Object.fromEntries(list.map((one) => [one.id, one]));
const joined = (known: Named[], more: Named[]) => [
  ...known,
  ...more.filter(({ id }) => !known.some((one) => one.id === id)),
];
