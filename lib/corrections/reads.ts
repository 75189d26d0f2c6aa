import { getCorrections } from "@/lib/corrections/queries";
import type { CorrectionNote } from "@/lib/corrections/schema";
import type { Found } from "@/lib/outcome";
import { answered } from "@/lib/reading";

/** What an edition has corrected, newest first. */
export async function readCorrections(editionId: string): Promise<Found<CorrectionNote[]>> {
  "use cache";
  return answered(() => getCorrections(editionId));
}
