import { readCurrent } from "@/lib/articles/commands/current";
import { hold } from "@/lib/articles/commands/hold";
import { saveWithin, type Saved } from "@/lib/articles/commands/save";
import { mayRead } from "@/lib/articles/rules/rights";
import { change } from "@/lib/db/change";
import { refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Another section for the text as it stands; of a live story it waits like any other change. */
export function moveSection(
  actor: Actor,
  { id, sectionId }: { id: string; sectionId: string },
  now = new Date(),
): Promise<Outcome<Saved>> {
  return change(actor, async (tx, traces) => {
    const held = await hold(tx, id);
    if (!held || !mayRead(actor, held)) return refused("There is no such article.");
    const content = { ...(await readCurrent(tx, held)), sectionId };
    return saveWithin(tx, traces, actor, { id, version: held.version, content, step: "moveSection" }, now);
  });
}
