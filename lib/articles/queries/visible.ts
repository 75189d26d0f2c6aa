import { Prisma } from "@/lib/db/generated/client";
import { may, staffIdOf, type Actor } from "@/lib/staff/permissions";

/** SQL for `mayRead` inside a query where `a` is the article's row: what one may not see does not exist. */
export function visibleTo(actor: Actor): Prisma.Sql {
  if (may(actor, "article.readAll")) return Prisma.sql`true`;
  return may(actor, "article.read") ? ownedBy(actor) : Prisma.sql`false`;
}

/**
 * SQL for `isOwn`: begun by them, assigned to them, or with a byline of theirs. An array, so that their few are looked up
 * each rather than everybody's looked through.
 */
export function ownedBy(actor: Actor): Prisma.Sql {
  const self = staffIdOf(actor);
  if (!self) return Prisma.sql`false`;
  return Prisma.sql`a.id = ANY(ARRAY(
    SELECT o.id FROM articles o WHERE o.created_by_id = ${self}::uuid
    UNION SELECT o.id FROM articles o WHERE o.assignee_id = ${self}::uuid
    UNION SELECT x.article_id FROM article_bylines x JOIN bylines b ON b.id = x.byline_id WHERE b.staff_id = ${self}::uuid))`;
}
