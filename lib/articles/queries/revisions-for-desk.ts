import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { contentOfSnapshot } from "@/lib/articles/rules/snapshots";
import type { Content } from "@/lib/articles/schema/content";
import { db } from "@/lib/db/client";
import type { ArticleState, ChangeKind } from "@/lib/db/generated/enums";
import type { Actor } from "@/lib/staff/permissions";

/** `pending`: a change of a live story that readers did not see then. `at` is ISO 8601 in UTC. */
export type DeskRevision = {
  number: number;
  state: ArticleState;
  step: string;
  pending: boolean;
  change: ChangeKind | null;
  note: string | null;
  by: string | null;
  at: string;
};

const PAGE = 100;

/** An article's history, newest first; `before`: the number the page before ended with. Null when there is none to see. */
export async function listRevisionsForDesk(
  actor: Actor,
  id: string,
  { before }: { before?: number } = {},
): Promise<DeskRevision[] | null> {
  if (!(await getArticleForDesk(actor, id))) return null;
  const rows = await db().articleRevision.findMany({
    relationLoadStrategy: "join",
    where: { articleId: id, number: before === undefined ? undefined : { lt: before } },
    orderBy: { number: "desc" },
    take: PAGE,
    omit: { snapshot: true },
    include: { staff: { select: { name: true } } },
  });
  return rows.map(({ number, state, step, pending, change, note, staff, createdAt }) => ({
    ...{ number, state, step, pending, change, note },
    by: staff?.name ?? null,
    at: createdAt.toISOString(),
  }));
}

/** The text of one revision, to be read or compared by `diffContent`. */
export async function getRevisionForDesk(actor: Actor, id: string, number: number): Promise<Content | null> {
  if (!Number.isInteger(number) || !(await getArticleForDesk(actor, id))) return null;
  const row = await db().articleRevision.findUnique({
    where: { articleId_number: { articleId: id, number } },
    select: { snapshot: true },
  });
  return row && contentOfSnapshot(row.snapshot);
}
