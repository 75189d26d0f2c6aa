"use server";
import { approve } from "@/lib/articles/commands/approve";
import { restoreToDraft } from "@/lib/articles/commands/restore-to-draft";
import { submit } from "@/lib/articles/commands/submit";
import { Bulk, type BulkResult } from "@/lib/articles/schema/bulk";
import { done } from "@/lib/outcome";
import { deskAction } from "@/lib/staff/desk-action";

const STEPS = { submit, approve, restoreToDraft };

/** Takes a step with each of several articles, one after the other; one that is refused does not keep the others back. */
export const stepMany = deskAction(Bulk, async (actor, { step, articles }) => {
  const result: BulkResult = { done: [], refused: [] };
  for (const article of articles) {
    const outcome = await STEPS[step](actor, article);
    if (outcome.ok) result.done.push(article.id);
    else result.refused.push({ id: article.id, message: outcome.refusal.message });
  }
  return done(result);
});
