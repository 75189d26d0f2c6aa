import type { ArticleState } from "@/lib/db/generated/enums";
import { may, staffIdOf, type Actor } from "@/lib/staff/permissions";

/** What decides whose an article is and what may be done with it. */
export type Standing = {
  state: ArticleState;
  sectionId: string | null;
  createdById: string | null;
  assigneeId: string | null;
  bylines: { byline: { staffId: string | null } }[];
};

/** The states in which a writer who does not edit may still change a story of their own. */
const STILL_THEIRS: ReadonlySet<ArticleState> = new Set(["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED"]);

/** Begun by them, assigned to them, or with a byline of theirs. */
export function isOwn(actor: Actor, article: Standing): boolean {
  const self = staffIdOf(actor);
  if (!self) return false;
  return [article.createdById, article.assigneeId, ...article.bylines.map(({ byline }) => byline.staffId)].includes(
    self,
  );
}

export function mayRead(actor: Actor, article: Standing): boolean {
  return may(actor, "article.readAll") || (may(actor, "article.read") && isOwn(actor, article));
}

/**
 * Whether they may change its text. On a live story that makes a pending edit, which an author may propose for a story
 * of their own. What is scheduled goes before readers unseen, so changing it takes the right to publish there.
 */
export function mayWrite(actor: Actor, article: Standing): boolean {
  if (article.state === "SCHEDULED") return may(actor, "article.publish", article.sectionId);
  if (may(actor, "article.writeAll")) return true;
  if (!may(actor, "article.write") || !isOwn(actor, article)) return false;
  return STILL_THEIRS.has(article.state) || (article.state === "PUBLISHED" && may(actor, "article.submit"));
}
