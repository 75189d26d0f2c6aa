import type { Held } from "@/lib/articles/commands/hold";
import { findOriginal } from "@/lib/articles/queries/original";
import { contentOf, readContent } from "@/lib/articles/rules/content";
import type { Content } from "@/lib/articles/schema/content";
import type { Tx } from "@/lib/db/client";

/** The text that the desk works on: a pending edit when there is one, else what stands in the article. */
export async function readCurrent(tx: Tx, held: Held): Promise<Content> {
  const pending = await tx.pendingEdit.findUnique({ where: { articleId: held.id }, select: { content: true } });
  if (pending) return readContent(pending.content);
  return contentOf(held, await findOriginal(tx, held));
}
