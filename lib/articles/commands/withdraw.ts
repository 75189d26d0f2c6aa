import { whereaboutsOf } from "@/lib/articles/commands/hold";
import { step, type Steer } from "@/lib/articles/commands/move";
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
  const data = { withdrawnAt: now, withdrawnReason: said.data, unpublishAt: null, unpublishReason: null };
  return step(
    actor,
    steer,
    {
      move: "withdraw",
      data,
      leave: (before, traces) =>
        traces.tick([...tagsOfStory(before), ...tagsOfLists(whereaboutsOf(before)), SITE], { hard: true }),
    },
    now,
  );
}
