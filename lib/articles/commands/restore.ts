import { readCurrent } from "@/lib/articles/commands/current";
import { hold } from "@/lib/articles/commands/hold";
import { STALE } from "@/lib/articles/commands/move";
import { saveWithin, type Saved } from "@/lib/articles/commands/save";
import { contentOfSnapshot } from "@/lib/articles/rules/snapshots";
import { mayRead, mayWrite } from "@/lib/articles/rules/rights";
import type { Conflict } from "@/lib/articles/schema/content";
import { change } from "@/lib/db/change";
import { refused, type Outcome, type Refusal } from "@/lib/outcome";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

/**
 * Brings the text of an earlier revision back as a save of its own: into the article, or into the pending edit of a live
 * story. What stood there stays in the history, and so do the address, the
 * translation and the embargo. `version` is the article's as it was read.
 */
export function restore(
  actor: Actor,
  { id, version, number }: { id: string; version: number; number: number },
  now = new Date(),
): Promise<Outcome<Saved, Refusal | Conflict>> {
  return change(actor, async (tx, traces) => {
    const held = await hold(tx, id);
    if (!held || !mayRead(actor, held)) return refused("There is no such article.");
    if (!mayWrite(actor, held)) return refused("You may not change this story.");
    if (version !== held.version) return { ok: false as const, refusal: STALE };
    const where = { articleId_number: { articleId: id, number } };
    const revision = Number.isInteger(number) ? await tx.articleRevision.findUnique({ where }) : null;
    if (!revision) return refused("There is no such revision.", "number");
    const staffId = staffIdOf(actor);
    if (staffId && (await tx.workingCopy.count({ where: { articleId: id, staffId } }))) {
      return refused("You have unsaved changes here: save or discard them first.", "copy");
    }
    const { slug, translationOfId, embargoUntil } = await readCurrent(tx, held);
    const content = { ...contentOfSnapshot(revision.snapshot), slug, translationOfId, embargoUntil };
    const note = `Restored revision ${number}.`;
    return saveWithin(tx, traces, actor, { id, version, content, note, step: "restore" }, now);
  });
}
