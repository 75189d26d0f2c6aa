import type { Tx } from "@/lib/db/client";
import type { ShareSubject } from "@/lib/share-pictures/schema";

/** What of a story its share picture shows; null while readers cannot see it. */
export async function getShareSubject(tx: Pick<Tx, "article">, articleId: string): Promise<ShareSubject | null> {
  const row = await tx.article.findFirst({ where: { id: articleId, state: "PUBLISHED" }, select });
  if (!row?.section || !row.firstPublishedAt) return null;
  const { firstPublishedAt: publishedAt, hero, section, ...rest } = row;
  const photo = hero && !hero.takenDownAt ? (hero.renditions[0]?.key ?? null) : null;
  return { ...rest, section, publishedAt, photo };
}

const select = {
  id: true,
  headline: true,
  firstPublishedAt: true,
  section: { select: { name: true, color: true } },
  edition: { select: { title: true, language: true, timeZone: true, direction: true } },
  hero: {
    select: { takenDownAt: true, renditions: { where: { shape: "SHARE", format: "JPEG" }, select: { key: true } } },
  },
} as const;
