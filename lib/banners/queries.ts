import type { BannerForDesk } from "@/lib/banners/schema";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { may, type Actor } from "@/lib/staff/permissions";

/** SQL for the banner that stands over the edition `e` at this moment, as JSON; null when none does. */
export const bannerJson = Prisma.sql`(
  SELECT json_build_object('severity', n.severity, 'text', n.text, 'href', n.href, 'slug', linked.slug)
  FROM banners n LEFT JOIN articles linked ON linked.id = n.article_id AND linked.state = 'PUBLISHED'
  WHERE n.edition_id = e.id AND n.ended_at IS NULL AND n.expires_at > now())`;

/** What `bannerJson` yields. */
export type BannerRow = { severity: BannerForDesk["severity"]; text: string; href: string | null; slug: string | null };

/** The banners of an edition, newest first, at most 50; null for who may not see them. */
export async function listBannersForDesk(actor: Actor, editionId: string): Promise<BannerForDesk[] | null> {
  if (!may(actor, "front.write")) return null;
  const rows = await db().banner.findMany({
    where: { editionId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    include: { article: { select: { id: true, headline: true } } },
  });
  return rows.map(({ id, severity, text, href, article, createdAt, expiresAt, endedAt }) => ({
    ...{ id, severity, text, href, story: article },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }));
}
