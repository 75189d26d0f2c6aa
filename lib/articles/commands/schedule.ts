import { stepWithin, type Steer } from "@/lib/articles/commands/move";
import { obstacleToPublishing } from "@/lib/articles/rules";
import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Sets the moment at which an article goes live by itself; it must be fit to be read then. */
export function schedule(actor: Actor, wish: Steer & { at: Date }, now = new Date()): Promise<Outcome> {
  return change(actor, (tx, traces) => scheduleWithin(tx, traces, actor, wish, now));
}

/** The same inside a change under way. Nothing was written when it refuses. */
export async function scheduleWithin(
  tx: Tx,
  traces: Traces,
  actor: Actor,
  { at, ...steer }: Steer & { at: Date },
  now: Date,
): Promise<Outcome> {
  if (Number.isNaN(at.getTime())) return refused("This is not a time.", "at");
  if (at <= now) return refused("This time has passed: choose one to come, or publish now.", "at");
  const data = { scheduledFor: at };
  const obstacle = (held: Parameters<typeof obstacleToPublishing>[0]) => obstacleToPublishing(held, at);
  return stepWithin(tx, traces, actor, steer, { move: "schedule", data, obstacle }, now);
}
