import type { Held } from "@/lib/articles/commands/hold";
import type { Tx } from "@/lib/db/client";
import { oldPath } from "@/lib/redirects/rules";

/** Lets one change at a time decide about the addresses of an edition's articles, so that two cannot take the same. */
export async function lockAddresses(tx: Tx, editionId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`addresses:${editionId}`}, 0))`;
}

/** True when another article of the edition, in whatever state, has the slug. */
export async function isTaken(tx: Tx, editionId: string, slug: string, selfId?: string): Promise<boolean> {
  const holder = await tx.article.findUnique({ where: { editionId_slug: { editionId, slug } }, select: { id: true } });
  return holder !== null && holder.id !== selfId;
}

/** The slug itself, or with the lowest number from 2 that makes it free. */
export async function freeSlug(tx: Tx, editionId: string, slug: string): Promise<string> {
  let candidate = slug;
  for (let number = 2; await isTaken(tx, editionId, candidate); number += 1) candidate = `${slug}-${number}`;
  return candidate;
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
