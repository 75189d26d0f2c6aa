import { step, type Steer } from "@/lib/articles/commands/move";
import { tagsOfStory } from "@/lib/articles/tags";
import type { Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Takes an article back to work, unscheduled. One that was withdrawn answers 404 from then on, no longer its reason. */
export function restoreToDraft(actor: Actor, steer: Steer, now = new Date()): Promise<Outcome> {
  const data = { scheduledFor: null, withdrawnAt: null, withdrawnReason: null } as const;
  return step(
    actor,
    steer,
    {
      move: "restoreToDraft",
      data,
      leave: (before, traces) => {
        if (before.state === "WITHDRAWN") traces.tick(tagsOfStory(before));
      },
    },
    now,
  );
}
