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
