import { step } from "@/lib/articles/commands/move";
import type { Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Hands a draft to the editors. */
export function submit(actor: Actor, id: string, now = new Date()): Promise<Outcome> {
  return step(actor, id, { move: "submit", deed: "article.write", data: { state: "IN_REVIEW" } }, now);
}
