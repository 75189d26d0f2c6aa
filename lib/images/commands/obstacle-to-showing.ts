import type { Tx } from "@/lib/db/client";
import { refused, type Outcome } from "@/lib/outcome";

/** Why a picture cannot be shown with something: it is not there, or its rights have run out. */
export async function obstacleToShowing(tx: Tx, imageId: string | null | undefined): Promise<Outcome<never> | null> {
  if (!imageId || (await tx.image.count({ where: { id: imageId, takenDownAt: null } }))) return null;
  return refused("There is no such picture.", "imageId");
}
