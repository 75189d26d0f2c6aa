import { approve } from "@/lib/articles/commands/approve";
import { assign } from "@/lib/articles/commands/assign";
import { readCurrent } from "@/lib/articles/commands/current";
import { goLive } from "@/lib/articles/commands/go-live";
import { hold } from "@/lib/articles/commands/hold";
import { saveWithin } from "@/lib/articles/commands/save";
import { submit } from "@/lib/articles/commands/submit";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { mayRead } from "@/lib/articles/rules/rights";
import { change } from "@/lib/db/change";
import { refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

export const MAX_BULK = 100;

export type BulkDeed =
  | { do: "submit" | "approve" | "publish"; note?: string }
  | { do: "withdraw"; reason: string }
  | { do: "assign"; assigneeId: string | null }
  | { do: "section"; sectionId: string };

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
      return moveTo(actor, id, deed.sectionId, now);
  }
}

/** Another section for the text as it stands; of a live story it waits like any other change. */
function moveTo(actor: Actor, id: string, sectionId: string, now: Date): Promise<Outcome<unknown>> {
  return change(actor, async (tx, traces) => {
    const held = await hold(tx, id);
    if (!held || !mayRead(actor, held)) return refused("There is no such article.");
    const content = { ...(await readCurrent(tx, held)), sectionId };
    return saveWithin(tx, traces, actor, { id, version: held.version, content }, now);
  });
}
