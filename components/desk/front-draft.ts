import type { BlockForDesk, PickForDesk } from "@/lib/widgets/schema";

/** A block as it is being arranged; `key` stays the same while it moves. */
export type BlockDraft = Omit<BlockForDesk, "id"> & { key: string };

export const draftOf = ({ id, ...block }: BlockForDesk): BlockDraft => ({ ...block, key: id });

/** As `arrangeFront` wants them. */
export const arrangedOf = (blocks: readonly BlockDraft[]) =>
  blocks.map(({ widget, sectionId, topic, settings, enabled, picks }) => ({
    ...{ kind: widget, sectionId, topicId: topic?.id ?? null, settings, enabled },
    picks: picks.map((pick) => pick?.articleId ?? null),
  }));

/** With a story in that slot, out of wherever else it stood; null gives the slot back to the block's rule. */
export function withPick(blocks: readonly BlockDraft[], key: string, slot: number, pick: PickForDesk | null) {
  return blocks.map((block) => {
    const picks = block.picks.map((one) => (pick && one?.articleId === pick.articleId ? null : one));
    if (block.key === key) {
      while (picks.length <= slot) picks.push(null);
      picks[slot] = pick;
    }
    while (picks.length > 0 && picks.at(-1) === null) picks.pop();
    return { ...block, picks };
  });
}
