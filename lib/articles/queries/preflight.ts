import { listDeadLinks } from "@/lib/articles/queries/dead-links";
import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { imageIdsIn, preflight, type Finding } from "@/lib/articles/rules/preflight";
import type { Content } from "@/lib/articles/schema/content";
import { db, type Tx } from "@/lib/db/client";
import type { Actor } from "@/lib/staff/permissions";

/** What an editor is told before an article as it is saved goes live; null when there is none that they may see. */
export async function getPreflightForDesk(actor: Actor, id: string, at = new Date()): Promise<Finding[] | null> {
  const article = await getArticleForDesk(actor, id);
  return article && listFindings(db(), article.content, at);
}

/** The same for any text. Two statements. */
export async function listFindings(tx: Tx, content: Content, at: Date): Promise<Finding[]> {
  const images = await tx.image.findMany({
    relationLoadStrategy: "join",
    where: { id: { in: imageIdsIn(content) }, takenDownAt: null },
    include: { renditions: { where: { shape: "SHARE" }, select: { id: true } } },
  });
  const shots = images.map(({ renditions, ...image }) => ({ ...image, hasShareCrop: renditions.length > 0 }));
  return preflight(content, shots, await listDeadLinks(tx, content.body), at);
}
