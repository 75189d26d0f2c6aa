import { isOwn, mayRead, mayWrite, type Standing } from "@/lib/articles/rules/rights";
import type { ArticleState } from "@/lib/db/generated/enums";
import type { Refusal } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

type Step = {
  from: readonly ArticleState[];
  to: ArticleState;
  /** Whether somebody who may read the article may take this step with it. */
  may: (actor: Actor, article: Standing) => boolean;
};

const UNPUBLISHED = ["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED", "READY", "SCHEDULED"] as const;

const publishes = (actor: Actor, article: Standing) => may(actor, "article.publish", article.sectionId);
const edits = (actor: Actor) => may(actor, "article.writeAll");

/** Every step from state to state, and whose it is. */
export const moves = {
  submit: {
    from: ["DRAFT", "CHANGES_REQUESTED"],
    to: "IN_REVIEW",
    may: (actor, article) => may(actor, "article.submit") && (may(actor, "article.writeAll") || isOwn(actor, article)),
  },
  askForChanges: { from: ["IN_REVIEW", "READY", "SCHEDULED"], to: "CHANGES_REQUESTED", may: mayStop },
  approve: { from: ["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED"], to: "READY", may: edits },
  schedule: { from: UNPUBLISHED, to: "SCHEDULED", may: publishes },
  publish: { from: UNPUBLISHED, to: "PUBLISHED", may: publishes },
  withdraw: {
    from: ["PUBLISHED"],
    to: "WITHDRAWN",
    may: (actor, article) => may(actor, "article.withdraw", article.sectionId),
  },
  restoreToDraft: {
    from: ["IN_REVIEW", "CHANGES_REQUESTED", "READY", "SCHEDULED", "WITHDRAWN"],
    to: "DRAFT",
    may: (actor, article) =>
      publishes(actor, article) ||
      (article.state !== "WITHDRAWN" && mayStop(actor, article) && mayWrite(actor, article)),
  },
  republish: { from: ["WITHDRAWN"], to: "PUBLISHED", may: publishes },
} as const satisfies Record<string, Step>;

export type Move = keyof typeof moves;

/** What a person can do next with an article, for its buttons. */
export function movesFor(actor: Actor, article: Standing): Move[] {
  if (!mayRead(actor, article)) return [];
  return (Object.keys(moves) as Move[]).filter((move) => {
    const step: Step = moves[move];
    return step.from.includes(article.state) && step.may(actor, article);
  });
}

const WORDS: Record<ArticleState, string> = {
  DRAFT: "a draft",
  IN_REVIEW: "in review",
  CHANGES_REQUESTED: "sent back for changes",
  READY: "ready",
  SCHEDULED: "scheduled",
  PUBLISHED: "published",
  WITHDRAWN: "withdrawn",
};

/** Why an article cannot make a move from where it is; null when it can. */
export function obstacleToMove(state: ArticleState, move: Move): Refusal | null {
  const { from }: Step = moves[move];
  return from.includes(state) ? null : { message: `This is ${WORDS[state]}, which rules that out.`, field: "state" };
}

/** Stopping what is scheduled takes the right to have scheduled it. */
function mayStop(actor: Actor, article: Standing): boolean {
  return article.state === "SCHEDULED" ? publishes(actor, article) : edits(actor);
}
