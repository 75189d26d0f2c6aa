import { z } from "zod";
import type { Teaser } from "@/lib/articles/schema";
import type { ArticleState } from "@/lib/db/generated/enums";

/** A widget as placed by the newsroom: `settings` is checked by the widget's own file in components/widgets/kinds. */
export type Placement = { id: string; widget: string; settings: Record<string, unknown> };

/** A block of a front page. What fills it: the newest of that section or topic, else of the edition; never of both. */
export type Block = Placement & { sectionId: string | null; topic: BlockTopic | null };
export type BlockTopic = { id: string; slug: string; name: string };

/** The list that a block draws from: the newest of the edition, of a section or a topic (its id), or its picks (its id). */
export type FrontStory = { teaser: Teaser; topicIds: string[]; places: { list: string; place: number }[] };
export const NEWEST = "newest";

/** Everything a front page is made of. */
export type FrontStock = { blocks: Block[]; stories: FrontStory[] };

/** A kind of widget is the name of its file. */
export const WidgetKind = z.string().regex(/^[a-z][a-z-]{0,40}$/, "expected the name of a kind of block");

const MOST_BLOCKS = 30;
const MOST_SLOTS = 24;
const SETTINGS_LETTERS = 4_000;

const ArrangedBlock = z
  .strictObject({
    kind: WidgetKind,
    /** The block's rule: the newest of a section, of a topic, or of the edition when it names neither. */
    sectionId: z.uuid().nullable().default(null),
    topicId: z.uuid().nullable().default(null),
    /** As the kind wants them: whoever takes an arrangement from a person asks the kind. */
    settings: z
      .record(z.string().max(40), z.json())
      .refine((settings) => JSON.stringify(settings).length <= SETTINGS_LETTERS, "expected fewer settings")
      .default({}),
    enabled: z.boolean().default(true),
    /** By slot: the story chosen for it, or null for the newest of the block's rule. */
    picks: z.array(z.uuid().nullable()).max(MOST_SLOTS, `expected at most ${MOST_SLOTS} picks in a block`).default([]),
  })
  .refine(({ sectionId, topicId }) => !sectionId || !topicId, {
    message: "a block follows a section or a topic, not both",
    path: ["topicId"],
  });

export type ArrangedBlock = z.output<typeof ArrangedBlock>;

/** A whole front page in its order. `version`: of the arrangement it was made from. */
export const Arrangement = z
  .strictObject({
    editionId: z.uuid(),
    version: z.int().min(0),
    blocks: z.array(ArrangedBlock).max(MOST_BLOCKS, `expected at most ${MOST_BLOCKS} blocks`),
  })
  .superRefine(({ blocks }, ctx) => {
    const seen = new Set<string>();
    blocks.forEach(({ picks }, block) =>
      picks.forEach((pick, slot) => {
        const path = ["blocks", block, "picks", slot];
        if (pick && seen.has(pick)) ctx.addIssue({ code: "custom", message: "this story is picked twice", path });
        if (pick) seen.add(pick);
      }),
    );
  });
export type ArrangementInput = z.input<typeof Arrangement>;

/** One slot of one block; a null `articleId` gives it back to the block's rule. */
export const SlotPick = z.strictObject({
  placementId: z.uuid(),
  slot: z
    .int()
    .min(0)
    .max(MOST_SLOTS - 1),
  articleId: z.uuid().nullable(),
});
export type SlotPickInput = z.input<typeof SlotPick>;

/** A front page as the desk arranges it. Without blocks of its own an edition shows the house's usual ones. */
export type FrontForDesk = { editionId: string; version: number; blocks: BlockForDesk[] };
export type BlockForDesk = Block & { enabled: boolean; picks: (PickForDesk | null)[] };
/** Readers see a pick only while its state is PUBLISHED. */
export type PickForDesk = { articleId: string; headline: string; state: ArticleState };
