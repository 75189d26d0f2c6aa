import { step, type Steer } from "@/lib/articles/commands/move";
import { obstacleToPublishing } from "@/lib/articles/rules";
import { refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Sets the moment at which an article goes live by itself; it must be fit to be read then. */
export async function schedule(
  actor: Actor,
  { at, ...steer }: Steer & { at: Date },
  now = new Date(),
): Promise<Outcome> {
  if (Number.isNaN(at.getTime())) return refused("This is not a time.", "at");
  if (at <= now) return refused("This time has passed: choose one to come, or publish now.", "at");
  const data = { scheduledFor: at };
  const obstacle = (held: Parameters<typeof obstacleToPublishing>[0]) => obstacleToPublishing(held, at);
  return step(actor, steer, { move: "schedule", data, obstacle }, now);
}
