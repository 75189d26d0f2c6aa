import { whereaboutsOf } from "@/lib/articles/commands/hold";
import { step } from "@/lib/articles/commands/move";
import { words } from "@/lib/body/schema";
import { tagsOfLists, tagsOfStory } from "@/lib/articles/tags";
import { SITE } from "@/lib/editions/tags";
import { refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

const Reason = words(600).trim().min(1);

/** Takes a story from its readers, everywhere and at once; its address then tells them the reason. */
export async function withdraw(
  actor: Actor,
  { id, reason }: { id: string; reason: string },
  now = new Date(),
): Promise<Outcome> {
  const said = Reason.safeParse(reason);
  if (!said.success)
    return refused("Say in at most 600 characters why: readers see it at the story's address.", "reason");
  const data = { state: "WITHDRAWN", withdrawnAt: now, withdrawnReason: said.data } as const;
  return step(
    actor,
    id,
    {
      move: "withdraw",
      deed: "article.withdraw",
      data,
      leave: (before, traces) =>
        traces.tick([...tagsOfStory(before), ...tagsOfLists(whereaboutsOf(before)), SITE], { hard: true }),
    },
    now,
  );
}
