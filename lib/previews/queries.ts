import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { getPreviewStory } from "@/lib/articles/queries/preview-story";
import { readContent } from "@/lib/articles/rules/content";
import type { Story } from "@/lib/articles/schema";
import { db } from "@/lib/db/client";
import { hashOf } from "@/lib/mail/secrets";
import { withPass } from "@/lib/previews/rules";
import { PreviewToken, type PreviewLink } from "@/lib/previews/schema";
import type { Actor } from "@/lib/staff/permissions";

/**
 * What a link shows, and in which edition: to a guest the text as it is saved, to whoever made it for themselves their own
 * working copy where they have one. Null when the link is unknown, ended or expired, or its maker may not come in any more.
 */
export async function getPreviewByToken(
  token: string,
  now = new Date(),
): Promise<{ story: Story; editionCode: string } | null> {
  if (!PreviewToken.safeParse(token).success) return null;
  const link = await db().previewLink.findUnique({
    where: { hash: hashOf(token), revokedAt: null, expiresAt: { gt: now } },
    select: {
      articleId: true,
      own: true,
      staffId: true,
      staff: { select: { disabledAt: true } },
      article: { select: { edition: { select: { code: true } } } },
    },
  });
  if (!link || (link.own && (!link.staffId || link.staff?.disabledAt))) return null;
  const { articleId, staffId } = link;
  const copy =
    link.own && staffId
      ? await db().workingCopy.findUnique({ where: { articleId_staffId: { articleId, staffId } } })
      : null;
  const story = await getPreviewStory(articleId, copy ? readContent(copy.content) : undefined);
  return story && { story: withPass(story, token), editionCode: link.article.edition.code };
}

/** Whether who has a link may be given the file of that name: its picture is one of the text they are shown. */
export async function previewShows(token: string, key: string, now = new Date()): Promise<boolean> {
  if (!PreviewToken.safeParse(token).success) return false;
  const rows = await db().$queryRaw<unknown[]>`
    SELECT FROM preview_links l
    JOIN articles a ON a.id = l.article_id
    JOIN renditions r ON r.key = ${key}
    LEFT JOIN pending_edits p ON p.article_id = a.id
    LEFT JOIN working_copies w ON l.own AND w.article_id = a.id AND w.staff_id = l.staff_id
    WHERE l.hash = ${hashOf(token)} AND l.revoked_at IS NULL AND l.expires_at > ${now}
      AND (a.hero_image_id = r.image_id OR position(r.image_id::text IN p.content::text) > 0
        OR position(r.image_id::text IN w.content::text) > 0
        OR EXISTS (SELECT FROM image_uses u WHERE u.article_id = a.id AND u.image_id = r.image_id))
    LIMIT 1`;
  return rows.length > 0;
}

/** The links by which guests can see an article now; null when the person asking may not see it. */
export async function listPreviewsForDesk(actor: Actor, id: string, now = new Date()): Promise<PreviewLink[] | null> {
  if (!(await getArticleForDesk(actor, id))) return null;
  const rows = await db().previewLink.findMany({
    where: { articleId: id, own: false, revokedAt: null, expiresAt: { gt: now } },
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
