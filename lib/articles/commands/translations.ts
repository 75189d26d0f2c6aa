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

/** Puts an article among those that translate one another, or (null) takes it out. Undefined leaves it where it is. */
export async function translate(tx: Tx, id: string, otherId: string | null | undefined): Promise<void> {
  if (otherId === undefined) return;
  const other =
    otherId && (await tx.article.findUnique({ where: { id: otherId }, select: { translationGroup: true } }));
  const group = other ? (other.translationGroup ?? otherId) : null;
  if (other && !other.translationGroup) {
    await tx.article.update({ where: { id: otherId }, data: { translationGroup: group } });
  }
  await tx.article.update({ where: { id }, data: { translationGroup: group } });
}
