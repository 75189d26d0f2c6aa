import type { Tx } from "@/lib/db/client";
import { refused, type Outcome } from "@/lib/outcome";

/** Why a byline cannot have that picture or account. */
export async function obstacleToTies(
  tx: Tx,
  { imageId, staffId }: { imageId: string | null; staffId: string | null },
): Promise<Outcome<never> | null> {
  if (imageId && !(await tx.image.count({ where: { id: imageId, takenDownAt: null } })))
    return refused("There is no such picture.", "imageId");
  if (staffId && !(await tx.staff.count({ where: { id: staffId } })))
    return refused("There is no such account.", "staffId");
  return null;
}
