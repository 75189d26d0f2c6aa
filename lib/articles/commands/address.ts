import type { Held } from "@/lib/articles/commands/hold";
import type { Tx } from "@/lib/db/client";
import { oldPath } from "@/lib/redirects/rules";

/** True when another article of the edition, in whatever state, has the slug. */
export async function isTaken(tx: Tx, editionId: string, slug: string, selfId?: string): Promise<boolean> {
  const holder = await tx.article.findUnique({ where: { editionId_slug: { editionId, slug } }, select: { id: true } });
  return holder !== null && holder.id !== selfId;
}

/** An article that readers can see owns its address: whatever old address pointed elsewhere from there ends. */
export async function ownAddress(tx: Tx, { editionId, slug }: Pick<Held, "editionId" | "slug">): Promise<void> {
  await tx.redirect.deleteMany({ where: { editionId, path: oldPath("articles", slug) } });
}

/** Leaves word at an address that readers may know. It names the article, not its address, so chains cannot arise. */
export async function leaveAddress(
  tx: Tx,
  { id, editionId, slug }: Pick<Held, "id" | "editionId" | "slug">,
): Promise<void> {
  const path = oldPath("articles", slug);
  await tx.redirect.upsert({
    where: { editionId_path: { editionId, path } },
    create: { editionId, path, articleId: id },
    update: { articleId: id, target: null },
  });
}
