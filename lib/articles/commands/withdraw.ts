import { whereaboutsOf } from "@/lib/articles/commands/hold";
import { step, type Steer, type Step } from "@/lib/articles/commands/move";
import { Reason } from "@/lib/articles/schema/desk";
import { tagsOfLists, tagsOfStory } from "@/lib/articles/tags";
import { SITE } from "@/lib/editions/tags";
import { refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Takes a story from its readers, everywhere and at once; its address then tells them the reason. */
export async function withdraw(
  actor: Actor,
  { reason, ...steer }: Steer & { reason: string },
  now = new Date(),
): Promise<Outcome> {
  const said = Reason.safeParse(reason);
  if (!said.success)
    return refused("Say in at most 600 characters why: readers see it at the story's address.", "reason");
  return step(actor, steer, withdrawal(said.data, now), now);
}

/** The step itself, for whoever has a reason already. */
export function withdrawal(reason: string, now: Date): Step {
  return {
    move: "withdraw",
    data: { withdrawnAt: now, withdrawnReason: reason, unpublishAt: null, unpublishReason: null },
    leave: (before, traces) =>
      traces.tick([...tagsOfStory(before), ...tagsOfLists(whereaboutsOf(before)), SITE], { hard: true }),
  };
}
