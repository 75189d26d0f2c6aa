import type { Tx } from "@/lib/db/client";
import { obstacleToShowing } from "@/lib/images/commands/obstacle-to-showing";
import { refused, type Outcome } from "@/lib/outcome";

/** Why a byline cannot have that picture or account. */
export async function obstacleToTies(
  tx: Tx,
  { imageId, staffId }: { imageId: string | null; staffId: string | null },
): Promise<Outcome<never> | null> {
  const obstacle = await obstacleToShowing(tx, imageId);
  if (obstacle) return obstacle;
  if (staffId && !(await tx.staff.count({ where: { id: staffId } })))
    return refused("There is no such account.", "staffId");
  return null;
}
