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
 * A front page from lists of stories, newest first: a lead with a picture, four beside it, a row of four with pictures, and
 * a block for each section that has stories left. No story stands in two places; `taken` says which are used.
 */
export function frontOf<T extends Shown, S>(
  newest: readonly T[],
  sections: readonly { section: S; stories: readonly T[] }[],
) {
  const lead = newest.find((story) => story.picture) ?? newest[0];
  const taken = new Set(lead ? [lead.id] : []);
  const [beside = []] = withoutRepeats(taken, [newest], BESIDE);
  const pictured = newest.filter((story) => story.picture && !taken.has(story.id));
  // A row is whole or not there; what it would have shown goes to the blocks.
  const row = pictured.length >= ROW ? pictured.slice(0, ROW) : [];
  for (const story of row) taken.add(story.id);
  const blocks = sections
    .map(({ section, stories }) => ({ section, stories: withoutRepeats(taken, [stories], IN_BLOCK)[0] ?? [] }))
    .filter((block) => block.stories.length > 0);
  return { lead, beside, row, blocks, taken };
}
