import { approve } from "@/lib/articles/commands/approve";
import { assign } from "@/lib/articles/commands/assign";
import { goLive } from "@/lib/articles/commands/go-live";
import { moveSection } from "@/lib/articles/commands/move-section";
import { submit } from "@/lib/articles/commands/submit";
import { takeBack } from "@/lib/articles/commands/take-back";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

export const MAX_BULK = 100;

export type BulkDeed =
  | { do: "submit" | "approve" | "publish"; note?: string }
  | { do: "withdraw"; reason: string }
  | { do: "assign"; assigneeId: string | null }
  | { do: "section"; sectionId: string }
  /** One's own handing in, making ready or moving, where nothing came after it. */
  | { do: "takeBack" };

export type BulkAnswer = { id: string; outcome: Outcome<unknown> };

/** One deed with every article of a selection, each on its own: what is refused for one leaves the others alone. */
export async function doToAll(
  actor: Actor,
  { ids, deed }: { ids: string[]; deed: BulkDeed },
  now = new Date(),
): Promise<Outcome<BulkAnswer[]>> {
  const chosen = [...new Set(ids)];
  if (!chosen.length) return refused("Choose at least one story.", "ids");
  if (chosen.length > MAX_BULK) return refused(`Choose at most ${MAX_BULK} stories at a time.`, "ids");
  const answers: BulkAnswer[] = [];
  for (const id of chosen) answers.push({ id, outcome: await doTo(actor, id, deed, now) });
  return { ok: true, value: answers };
}

function doTo(actor: Actor, id: string, deed: BulkDeed, now: Date): Promise<Outcome<unknown>> {
  switch (deed.do) {
    case "submit":
      return submit(actor, { id, note: deed.note }, now);
    case "approve":
      return approve(actor, { id, note: deed.note }, now);
    case "publish":
      return goLive(actor, { id, note: deed.note }, now);
    case "withdraw":
      return withdraw(actor, { id, reason: deed.reason }, now);
    case "assign":
      return assign(actor, { id, assigneeId: deed.assigneeId });
    case "section":
      return moveSection(actor, { id, sectionId: deed.sectionId }, now);
    case "takeBack":
      return takeBack(actor, { id }, now);
  }
}
