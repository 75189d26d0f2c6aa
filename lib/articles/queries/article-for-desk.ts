import { z } from "zod";
import { findLock } from "@/lib/articles/queries/lock";
import { findOriginal } from "@/lib/articles/queries/original";
import { contentOf, readContent } from "@/lib/articles/rules/content";
import { movesFor } from "@/lib/articles/rules/moves";
import { mayRead, mayWrite } from "@/lib/articles/rules/rights";
import type { DeskArticle } from "@/lib/articles/schema/desk";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { may, staffIdOf, type Actor } from "@/lib/staff/permissions";

/** An article as the desk's editor opens it; null when there is none that the person asking may see. Three statements. */
export async function getArticleForDesk(actor: Actor, id: string): Promise<DeskArticle | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().article.findUnique({ relationLoadStrategy: "join", where: { id }, include: include(actor) });
  if (!row || !mayRead(actor, row)) return null;
  const [lock, original] = await Promise.all([findLock(db(), actor, id), findOriginal(db(), row)]);
  const standing = contentOf(row, original);
  const { pendingEdit: pending } = row;
  const [copy] = row.copies;
  const [noted] = row.revisions;
  const writes = mayWrite(actor, row);
  return {
    ...plain(row),
    edition: row.edition,
    state: row.state,
    content: pending ? readContent(pending.content) : standing,
    standing: pending && standing,
    pending: pending && {
      goesLiveAt: iso(pending.goesLiveAt),
      change: pending.change,
      changeText: pending.changeText,
      by: pending.staff?.name ?? null,
      savedAt: pending.savedAt.toISOString(),
    },
    copy: copy
      ? {
          content: readContent(copy.content),
          number: copy.number,
          baseVersion: copy.baseVersion,
          isStale: copy.baseVersion !== row.version,
          savedAt: copy.savedAt.toISOString(),
        }
      : null,
    lock,
    assignee: row.assignee,
    createdBy: row.createdBy,
    lastNote: noted?.note
      ? { step: noted.step, note: noted.note, by: noted.staff?.name ?? null, at: noted.createdAt.toISOString() }
      : null,
    moves: movesFor(actor, row),
    mayWrite: writes,
    mayPutLive: row.state === "PUBLISHED" && may(actor, "article.publish", row.sectionId),
    mayAssign: may(actor, "article.writeAll"),
    mayTakeOver: writes && may(actor, "article.writeAll"),
  };
}

const person = { select: { id: true, name: true } } as const;

const include = (actor: Actor) =>
  ({
    edition: { select: { id: true, code: true, isDefault: true, language: true, title: true, timeZone: true } },
    bylines: { orderBy: { position: "asc" }, include: { byline: { select: { staffId: true } } } },
    topics: { orderBy: { position: "asc" } },
    picks: { orderBy: { position: "asc" } },
    assignee: person,
    createdBy: person,
    pendingEdit: { include: { staff: { select: { name: true } } } },
    copies: { where: { staffId: staffIdOf(actor) ?? NOBODY } },
    revisions: {
      where: { note: { not: null } },
      orderBy: { number: "desc" },
      take: 1,
      select: { step: true, note: true, createdAt: true, staff: { select: { name: true } } },
    },
  }) as const satisfies Prisma.ArticleInclude;

const NOBODY = "00000000-0000-0000-0000-000000000000";

type Row = Prisma.ArticleGetPayload<{ include: ReturnType<typeof include> }>;

function plain(row: Row) {
  const { id, version, words, unpublishReason, withdrawnReason } = row;
  return {
    id,
    version,
    words,
    unpublishReason,
    withdrawnReason,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    firstPublishedAt: iso(row.firstPublishedAt),
    revisedAt: iso(row.revisedAt),
    scheduledFor: iso(row.scheduledFor),
    unpublishAt: iso(row.unpublishAt),
    withdrawnAt: iso(row.withdrawnAt),
  };
}

const iso = (at: Date | null) => at?.toISOString() ?? null;
