import { getBylinePage } from "@/lib/bylines/queries";
import type { BylinePage } from "@/lib/bylines/schema";
import type { Found } from "@/lib/outcome";
import { answered } from "@/lib/reading";

/** What a byline's address answers. */
export async function readBylinePage(editionCode: string, slug: string): Promise<Found<BylinePage>> {
  "use cache";
  return answered(() => getBylinePage(editionCode, slug));
}
