import { getBylinePage, getRoster } from "@/lib/bylines/queries";
import type { BylinePage, Roster } from "@/lib/bylines/schema";
import type { Found } from "@/lib/outcome";
import { answered } from "@/lib/reading";

/** What a byline's address answers. */
export async function readBylinePage(editionCode: string, slug: string): Promise<Found<BylinePage>> {
  "use cache";
  return answered(() => getBylinePage(editionCode, slug));
}

/** Who makes an edition. */
export async function readRoster(editionId: string): Promise<Found<Roster>> {
  "use cache";
  return answered(() => getRoster(editionId));
}
