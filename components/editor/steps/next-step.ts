import type { Move } from "@/lib/articles/rules/moves";
import type { DeskArticle } from "@/lib/articles/schema/desk";

/** What a person can do with an article besides writing it; "update" puts the change of a live story before its readers. */
export type Deed = Move | "update" | "save" | "dropEdit" | "discard";

export const DEED_NAMES: Record<Deed, string> = {
  submit: "Submit for review",
  askForChanges: "Ask for changes",
  approve: "Mark as ready",
  schedule: "Schedule",
  publish: "Publish",
  withdraw: "Withdraw",
  restoreToDraft: "Back to draft",
  republish: "Publish again",
  update: "Update",
  save: "Save",
  dropEdit: "Drop the change",
  discard: "Discard what I wrote",
};

type Standing = Pick<DeskArticle, "state" | "moves" | "mayPutLive" | "mayWrite" | "pending">;

/** The one step that comes next for this person; null when all they may do is read. */
export function nextStep({ state, moves, mayPutLive, mayWrite }: Standing): Deed | null {
  if (state === "PUBLISHED") return mayPutLive ? "update" : mayWrite ? "save" : null;
  if (state === "WITHDRAWN") return moves.includes("republish") ? "republish" : null;
  return (["publish", "submit"] as const).find((move) => moves.includes(move)) ?? (mayWrite ? "save" : null);
}

/** The others they may take, for the menu: publishing at a time is asked where one publishes. */
export function otherSteps(article: Standing, hasCopy = false): Deed[] {
  const next = nextStep(article);
  const moves = article.moves.filter((move) => move !== next && move !== "schedule");
  const submits = next === "publish" ? moves.filter((move) => move !== "submit") : moves;
  return [
    ...submits,
    ...(article.pending && article.mayPutLive ? (["dropEdit"] as const) : []),
    ...(hasCopy ? (["discard"] as const) : []),
  ];
}
