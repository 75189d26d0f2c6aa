import type { Tx } from "@/lib/db/client";
import { refused, type Outcome } from "@/lib/outcome";

/** Why a section (`id`, unless it is new) cannot stand under that parent: the tree is two deep and within one edition. */
export async function obstacleToPlacing(
  tx: Tx,
  { id, editionId, parentId }: { id?: string; editionId: string; parentId: string | null },
): Promise<Outcome<never> | null> {
  if (!parentId) return null;
  if (parentId === id) return refused("A section cannot stand under itself.", "parentId");
  const parent = await tx.section.findUnique({ where: { id: parentId }, select: { editionId: true, parentId: true } });
  if (parent?.editionId !== editionId) return refused("There is no such section to stand under.", "parentId");
  if (parent.parentId)
    return refused("That section stands under another one itself: two levels are the most.", "parentId");
  const below = id ? await tx.section.count({ where: { parentId: id } }) : 0;
  return below ? refused("This section has sections under it, so it stays at the top.", "parentId") : null;
}
