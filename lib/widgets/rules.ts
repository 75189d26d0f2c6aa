import { NEWEST, type Block, type FrontStock, type FrontStory } from "@/lib/widgets/schema";

/**
 * The lists of a page so that no story stands on it twice: whatever is in `taken` (the story itself, the ones already
 * shown) is left out, and a story goes to the first list that has it. At most `take` a list; `taken` grows.
 */
export function withoutRepeats<T extends { id: string }>(
  taken: Set<string>,
  lists: readonly (readonly T[])[],
  take: number,
): T[][] {
  return lists.map((list) => {
    const kept: T[] = [];
    for (const story of list) {
      if (kept.length >= take) break;
      if (taken.has(story.id)) continue;
      taken.add(story.id);
      kept.push(story);
    }
    return kept;
  });
}

/** What a block wants of the stories that are there for it. */
export type Slots = {
  take: number;
  /** Which slots rather have a story with a picture: the first, or all. */
  pictured?: "first" | "all";
  /** So many slots after the first are for stories that belong to it, and stay empty rather than hold others. */
  related?: number;
};

type Shown = { id: string; picture: { gone?: boolean } | null };
export type Filled<T> = { stories: T[]; related: T[] };

/** How much a story belongs to another; 0: not at all. */
export type Nearness<T> = (story: T, other: T) => number;

/**
 * Picks by slot for each block, those that may be seen alone. They count as taken before any block is filled, or the
 * newest of an upper block would leave a pick of a lower one homeless; a story goes to the first block that has it.
 */
export function keepPicks<T extends Shown>(picks: readonly (readonly (T | undefined)[])[], taken: Set<string>) {
  return picks.map((slots) =>
    slots.map((story) => {
      if (!story || taken.has(story.id)) return undefined;
      taken.add(story.id);
      return story;
    }),
  );
}

/**
 * The stories of a block: each slot has its pick, and where there is none the newest of the block's rule that stands
 * nowhere else. `taken` grows.
 */
export function fillBlock<T extends Shown>(
  wants: Slots,
  picks: readonly (T | undefined)[],
  candidates: readonly T[],
  taken: Set<string>,
  nearness: Nearness<T> = () => 0,
): Filled<T> {
  const { take, pictured, related = 0 } = wants;
  const give = (story: T | undefined) => {
    if (story) taken.add(story.id);
    return story;
  };
  const free = () => candidates.filter((story) => !taken.has(story.id));
  const next = (rather: boolean) => (rather && free().find(({ picture }) => picture && !picture.gone)) || free()[0];
  const slot = (at: number) => picks[at] ?? give(next(pictured === "all" || (pictured === "first" && at === 0)));

  const first = take > 0 ? slot(0) : undefined;
  if (!first) return { stories: picks.filter(isThere), related: [] };
  const near = Array.from({ length: Math.min(related, take - 1) }, (_, index) => {
    return picks[index + 1] ?? give(nearest(first, free(), nearness));
  });
  const others = Array.from({ length: take - 1 - near.length }, (_, index) => slot(index + 1 + near.length));
  return { stories: [first, ...others.filter(isThere)], related: near.filter(isThere) };
}

/** A layout for each block out of those it can have, the wished one first, so that no two neighbours look alike. */
export function unlikeNeighbours(wishes: readonly (readonly string[])[]): string[] {
  let last: string | undefined;
  return wishes.map((wish) => (last = wish.find((layout) => layout !== last) ?? wish[0] ?? ""));
}

/** What an edition shows that has not arranged its front page: a lead, a row, every main section, what is read most. */
export function usualBlocks(sections: readonly { id: string; parentId: string | null }[]): Block[] {
  const main = sections.filter((section) => section.parentId === null);
  const kinds = ["lead", "grid", ...main.map(({ id }) => ({ of: id })), "popular", "newsletter"];
  return kinds.map((kind, index) => ({
    id: `usual-${index}`,
    widget: typeof kind === "string" ? kind : "section",
    sectionId: typeof kind === "string" ? null : kind.of,
    topic: null,
    settings: {},
  }));
}

/** The newest stories that may fill a block, and its picks by slot. */
export function stockFor({ stories }: FrontStock, block: Block) {
  const candidates = inOrder(stories, block.topic?.id ?? block.sectionId ?? NEWEST).map(({ story }) => story.teaser);
  const picks: (FrontStory["teaser"] | undefined)[] = [];
  for (const { story, place } of inOrder(stories, block.id)) picks[place] = story.teaser;
  return { candidates, picks: Array.from(picks) };
}

/** Stories belong together by the topics they share, and a little by being of one section. */
export function nearnessIn({ stories }: FrontStock): Nearness<FrontStory["teaser"]> {
  const topics = new Map(stories.map(({ teaser, topicIds }) => [teaser.id, topicIds]));
  return (story, other) => {
    const own = new Set(topics.get(story.id));
    const shared = topics.get(other.id)?.filter((id) => own.has(id)).length ?? 0;
    return 2 * shared + (story.section.id === other.section.id ? 1 : 0);
  };
}

function inOrder(stories: readonly FrontStory[], list: string) {
  return stories
    .flatMap((story) => story.places.filter((one) => one.list === list).map(({ place }) => ({ story, place })))
    .toSorted((a, b) => a.place - b.place);
}

function nearest<T>(story: T, others: readonly T[], nearness: Nearness<T>): T | undefined {
  const best = Math.max(0, ...others.map((other) => nearness(story, other)));
  return best > 0 ? others.find((other) => nearness(story, other) === best) : undefined;
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;
