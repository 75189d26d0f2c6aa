import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { getPreviewStory } from "@/lib/articles/queries/preview-story";
import type { Story } from "@/lib/articles/schema";
import { db } from "@/lib/db/client";
import { hashOf } from "@/lib/mail/secrets";
import { PreviewToken, type PreviewLink } from "@/lib/previews/schema";
import type { Actor } from "@/lib/staff/permissions";

/** What a guest with a link is shown, and in which edition; null when the link is unknown, ended or expired. */
export async function getPreviewByToken(
  token: string,
  now = new Date(),
): Promise<{ story: Story; editionCode: string } | null> {
  if (!PreviewToken.safeParse(token).success) return null;
  const link = await db().previewLink.findUnique({
    where: { hash: hashOf(token), revokedAt: null, expiresAt: { gt: now } },
    select: { articleId: true, article: { select: { edition: { select: { code: true } } } } },
  });
  if (!link) return null;
  const story = await getPreviewStory(link.articleId);
  return story && { story, editionCode: link.article.edition.code };
}

/** The links by which guests can see an article now; null when the person asking may not see it. */
export async function listPreviewsForDesk(actor: Actor, id: string, now = new Date()): Promise<PreviewLink[] | null> {
  if (!(await getArticleForDesk(actor, id))) return null;
  const rows = await db().previewLink.findMany({
    where: { articleId: id, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    include: { staff: { select: { name: true } } },
  });
  return rows.map(({ id, staff, createdAt, expiresAt }) => ({
    id,
    by: staff?.name ?? null,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}
