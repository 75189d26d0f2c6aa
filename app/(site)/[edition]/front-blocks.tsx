import type { ReactNode } from "react";
import { placedOf } from "@/app/(site)/[edition]/placed";
import type { PlacedWidget } from "@/components/widgets/widget";
import { readPopularOnFront } from "@/lib/articles/reads";
import type { Teaser } from "@/lib/articles/schema";
import { pathOf } from "@/lib/editions/rules";
import type { Frame } from "@/lib/editions/schema";
import { readFrontStock } from "@/lib/widgets/reads";
import { fillBlock, keepPicks, nearnessIn, stockFor, unlikeNeighbours, usualBlocks } from "@/lib/widgets/rules";
import type { Block, FrontStock } from "@/lib/widgets/schema";
import { wordsFor } from "@/lib/words/rules";

/** More than a block shows, so that there is enough left when those before it have chosen. */
const CANDIDATES = 40;

type Ready = { block: Block; placed: PlacedWidget; candidates: Teaser[]; picks: (Teaser | undefined)[] };
type Shown = { id: string; node: ReactNode };

/**
 * The blocks of an edition's front page, filled from the top: the first, then whatever `beside` shows, then the others,
 * so that a small newsroom has something left for its rail. `taken` is to hold every story shown.
 */
export async function frontBlocks<T>(frame: Frame, taken: Set<string>, beside: () => Promise<T>) {
  const { edition, sections } = frame;
  const stock = await readFrontStock(edition.id);
  const blocks = stock.blocks.length > 0 ? stock.blocks : usualBlocks(sections);
  const ready = (await Promise.all(blocks.map((block) => readyOf(block, stock, edition.id)))).filter(
    (one) => one !== null,
  );
  const kept = keepPicks(
    ready.map(({ picks }) => picks),
    taken,
  );
  const layouts = unlikeNeighbours(ready.map(({ placed }) => placed.layouts));
  const nearness = nearnessIn(stock);
  const words = wordsFor(edition.language);
  const show = ({ block, placed, candidates }: Ready, index: number): Shown => {
    const filled = placed.wants
      ? fillBlock(placed.wants, kept[index] ?? [], candidates, taken, nearness)
      : { stories: [], related: [] };
    const section = sections.find(({ id }) => id === block.sectionId);
    const topic = block.topic && { name: block.topic.name, path: pathOf(edition, "topics", block.topic.slug) };
    const around = { layout: layouts[index], edition, words, page: pathOf(edition) };
    return { id: block.id, node: placed.show({ ...filled, ...around, section, topic: topic ?? undefined }) };
  };
  const first = ready.slice(0, 1).map(show);
  const side = await beside();
  const others = ready.slice(1).map((one, index) => show(one, index + 1));
  return { blocks: [...first, ...others], side, latestAt: newestOf(stock) };
}

async function readyOf(block: Block, stock: FrontStock, editionId: string): Promise<Ready | null> {
  const placed = await placedOf(block, "MAIN");
  if (!placed) return null;
  const { candidates, picks } = stockFor(stock, block);
  const isPopular = placed.wants?.from === "popular";
  return {
    ...{ block, placed },
    candidates: isPopular ? await readPopularOnFront(editionId, block.sectionId, CANDIDATES) : candidates,
    // A pick beyond the slots there are keeps its story from nobody.
    picks: picks.slice(0, placed.wants?.take ?? 0),
  };
}

function newestOf({ stories }: FrontStock): string | undefined {
  return stories
    .map(({ teaser }) => teaser.publishedAt)
    .reduce<string | undefined>((a, b) => (a && a > b ? a : b), undefined);
}
