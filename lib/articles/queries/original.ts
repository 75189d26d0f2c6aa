import type { Tx } from "@/lib/db/client";

type Group = { id: string; translationGroup: string | null };

/** A story that this one translates or that translates it: the oldest. */
export async function findOriginal(tx: Pick<Tx, "article">, { id, translationGroup }: Group): Promise<string | null> {
  if (!translationGroup) return null;
  const where = { translationGroup, id: { not: id } };
  const other = await tx.article.findFirst({ where, orderBy: { createdAt: "asc" }, select: { id: true } });
  return other?.id ?? null;
}
