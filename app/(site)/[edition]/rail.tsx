import { Rail } from "@/components/widgets/rail";
import { placedOf } from "@/app/(site)/[edition]/placed";
import type { PlacedWidget } from "@/components/widgets/widget";
import { readLatestBeside, readPopular } from "@/lib/articles/reads";
import type { Teaser } from "@/lib/articles/schema";
import type { Place } from "@/lib/db/generated/enums";
import type { Frame, FramePlacement } from "@/lib/editions/schema";
import { withoutRepeats } from "@/lib/widgets/rules";
import { wordsFor } from "@/lib/words/rules";

/** More than any widget shows, so that there is enough left when the page's own stories are taken out. */
const CANDIDATES = 24;

/** Of a list that is nearly all on the page already, what is left is none. */
const FEWEST = 2;

type Ready = { id: string; placed: PlacedWidget; candidates: Teaser[] };

/**
 * The column beside the page at `path`, from the newsroom's placements; `taken` holds the stories that the page shows already.
 */
export async function rail(frame: Frame, place: Place, path: string, taken: Set<string>, sectionId?: string) {
  const { edition } = frame;
  const placements = frame.placements.filter(
    (one) => one.place === place && one.area === "RAIL" && isOnFor(one, sectionId),
  );
  const ready = await Promise.all(
    placements.map(async (placement): Promise<Ready | null> => {
      const placed = await placedOf(placement, "RAIL");
      return placed ? { id: placement.id, placed, candidates: await candidatesFor(placed, edition.id) } : null;
    }),
  );
  const words = wordsFor(edition.language);
  const widgets = ready
    .filter((one) => one !== null)
    .map(({ id, placed, candidates }) => {
      const [stories = []] = withoutRepeats(taken, [candidates], placed.wants?.take ?? 0);
      const shown = stories.length < FEWEST ? [] : stories;
      return { id, node: placed.show({ stories: shown, edition, words, page: path }) };
    });
  return <Rail widgets={widgets} edition={edition} words={words} />;
}

const isOnFor = ({ sectionIds }: FramePlacement, sectionId?: string) =>
  sectionIds.length === 0 || (sectionId !== undefined && sectionIds.includes(sectionId));

function candidatesFor({ wants }: PlacedWidget, editionId: string): Promise<Teaser[]> | Teaser[] {
  if (!wants) return [];
  return wants.from === "popular"
    ? readPopular(editionId, null, CANDIDATES)
    : readLatestBeside(editionId, null, CANDIDATES);
}
