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

const BESIDE = 4;
const ROW = 4;
const IN_BLOCK = 4;

type Shown = { id: string; picture: unknown };

/**
 * The top of a front page from its newest stories: a lead with a picture, up to four beside it, the first of them with a
 * picture when there is one, and a row of four with pictures. `taken` grows by what is shown.
 */
export function frontTop<T extends Shown>(newest: readonly T[], taken: Set<string>) {
  const lead = newest.find((story) => story.picture) ?? newest[0];
  if (lead) taken.add(lead.id);
  const [next = []] = withoutRepeats(taken, [newest], BESIDE);
  const first = next.find((story) => story.picture);
  const beside = first ? [first, ...next.filter((story) => story !== first)] : next;
  const pictured = newest.filter((story) => story.picture && !taken.has(story.id));
  // A row is whole or not there; what it would have shown goes to the blocks.
  const row = pictured.length >= ROW ? pictured.slice(0, ROW) : [];
  for (const story of row) taken.add(story.id);
  return { lead, beside, row };
}

/** A block for each section that has stories left. */
export function frontBlocks<T extends Shown, S>(
  sections: readonly { section: S; stories: readonly T[] }[],
  taken: Set<string>,
): { section: S; stories: T[] }[] {
  return sections
    .map(({ section, stories }) => ({ section, stories: withoutRepeats(taken, [stories], IN_BLOCK)[0] ?? [] }))
    .filter((block) => block.stories.length > 0);
}
