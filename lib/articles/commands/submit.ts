import { step, type Steer } from "@/lib/articles/commands/move";
import type { Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Hands a draft to the editors. */
export function submit(actor: Actor, steer: Steer, now = new Date()): Promise<Outcome> {
  return step(actor, steer, { move: "submit" }, now);
}
