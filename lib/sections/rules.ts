/** The palette: names in the record; readers' pages and the desk each have two shades of them. */
export const COLORS = ["ink", "red", "blue", "green", "ochre", "violet", "teal", "rust", "rose", "slate"] as const;

type Node = { id: string; parentId: string | null };

/** Each section followed by those under it, otherwise in the order given; one whose parent is not there stands at the top. */
export function inTree<T extends Node>(sections: readonly T[]): (T & { depth: 0 | 1 })[] {
  const known = new Set(sections.map(({ id }) => id));
  const isTop = ({ parentId }: Node) => parentId === null || !known.has(parentId);
  return sections
    .filter(isTop)
    .flatMap((top) => [
      { ...top, depth: 0 as const },
      ...sections.filter(({ parentId }) => parentId === top.id).map((one) => ({ ...one, depth: 1 as const })),
    ]);
}

/** The ids of the whole tree once these of one parent stand in this order; null when they are not exactly its sections. */
export function reordered(sections: readonly Node[], ids: readonly string[]): string[] | null {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const wanted = ids.map((id) => byId.get(id));
  const parentId = wanted[0]?.parentId ?? null;
  const siblings = sections.filter((section) => section.parentId === parentId);
  const isWhole = new Set(ids).size === siblings.length && wanted.every((one) => one?.parentId === parentId);
  if (!isWhole || ids.length !== siblings.length) return null;
  const others = sections.filter((section) => section.parentId !== parentId);
  return inTree([...wanted.filter((one) => one !== undefined), ...others]).map(({ id }) => id);
}
