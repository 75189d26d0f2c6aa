import type { Held } from "@/lib/articles/commands/hold";
import { articleTag } from "@/lib/articles/tags";
import type { Tx } from "@/lib/db/client";

/** The tags of the stories that translate this one: their pages link to it once it is live. */
export async function tagsOfTranslations(tx: Tx, { id, translationGroup }: Held): Promise<string[]> {
  if (!translationGroup) return [];
  const others = await tx.article.findMany({
    where: { translationGroup, id: { not: id }, state: "PUBLISHED" },
    select: { id: true },
  });
  return others.map((other) => articleTag(other.id));
}
