import { step, type Steer } from "@/lib/articles/commands/move";
import { refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Sends an article back to its writer, unscheduled, with a note that says why. */
export async function askForChanges(actor: Actor, steer: Steer, now = new Date()): Promise<Outcome> {
  if (!steer.note?.trim()) return refused("Say what is to change: the writer reads it.", "note");
  return step(actor, steer, { move: "askForChanges", data: { scheduledFor: null } }, now);
}
