import { step, type Steer } from "@/lib/articles/commands/move";
import type { Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Says that an article is ready for its readers; when they see it is decided by whoever publishes it. */
export function approve(actor: Actor, steer: Steer, now = new Date()): Promise<Outcome> {
  return step(actor, steer, { move: "approve" }, now);
}
