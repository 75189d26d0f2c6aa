import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { getPreviewStory } from "@/lib/articles/queries/preview-story";
import { readContent } from "@/lib/articles/rules/content";
import { mayRead } from "@/lib/articles/rules/rights";
import type { Story } from "@/lib/articles/schema";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { hashOf } from "@/lib/mail/secrets";
import { withPass } from "@/lib/previews/rules";
import { PreviewToken, type PreviewLink } from "@/lib/previews/schema";
import type { Actor } from "@/lib/staff/permissions";
import { getSessionById } from "@/lib/staff/queries/session";

/**
 * What a link shows, and in which edition: to a guest the text as it is saved, to whoever made it for themselves their own
 * working copy where they have one. Null when the link is unknown, ended or expired, or its maker may not see it any more.
 */
export async function getPreviewByToken(
  token: string,
  now = new Date(),
): Promise<{ story: Story; editionCode: string } | null> {
  const look = await getLook(token, now);
  if (!look) return null;
  const { articleId, writerId, editionCode } = look;
  const where = writerId && { articleId_staffId: { articleId, staffId: writerId } };
  const copy = where ? await db().workingCopy.findUnique({ where }) : null;
  const story = await getPreviewStory(articleId, copy ? readContent(copy.content) : undefined);
  return story && { story: withPass(story, token), editionCode };
}

/** Whether who has a link may be given the file of that name: its picture is one of the text they are shown. */
export async function previewShows(token: string, key: string, now = new Date()): Promise<boolean> {
  const look = await getLook(token, now);
  if (!look) return false;
  const rows = await db().$queryRaw<unknown[]>`
    SELECT FROM articles a
    JOIN renditions r ON r.key = ${key}
    LEFT JOIN pending_edits p ON p.article_id = a.id
    LEFT JOIN working_copies w ON w.article_id = a.id AND w.staff_id = ${look.writerId}::uuid
    WHERE a.id = ${look.articleId}::uuid
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
    where: { articleId: id, sessionId: null, revokedAt: null, expiresAt: { gt: now } },
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

/** What a link is good for now; `writerId`: it was made by them for themselves, and who they are was asked anew. */
async function getLook(token: string, now: Date) {
  if (!PreviewToken.safeParse(token).success) return null;
  const link = await db().previewLink.findUnique({
    relationLoadStrategy: "join",
    where: { hash: hashOf(token), revokedAt: null, expiresAt: { gt: now } },
    select: { articleId: true, sessionId: true, article: { select: standing } },
  });
  if (!link) return null;
  const { articleId, sessionId, article } = link;
  const session = sessionId ? await getSessionById(sessionId, now) : null;
  const isTheirs = session && !session.lacksFactor && mayRead(session.actor, article);
  if (sessionId && !isTheirs) return null;
  return { articleId, writerId: session?.staffId ?? null, editionCode: article.edition.code };
}

const standing = {
  ...{ state: true, sectionId: true, createdById: true, assigneeId: true },
  bylines: { select: { byline: { select: { staffId: true } } } },
  edition: { select: { code: true } },
} as const satisfies Prisma.ArticleSelect;
