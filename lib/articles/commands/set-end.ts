import { gist, hold } from "@/lib/articles/commands/hold";
import type { Steer } from "@/lib/articles/commands/move";
import { mayRead } from "@/lib/articles/rules/rights";
import { Reason } from "@/lib/articles/schema/desk";
import { change } from "@/lib/db/change";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

/** Sets the moment at which a story is taken from its readers by itself, and what they are then told; null: never. */
export function setEnd(
  actor: Actor,
  { id, end }: Steer & { end: { at: Date; reason: string } | null },
  now = new Date(),
): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    if (end && !(end.at > now)) return refused("This time has passed: choose one to come, or withdraw it now.", "at");
    const reason = end && Reason.safeParse(end.reason);
    if (reason && !reason.success)
      return refused("Say in at most 600 characters what readers are told then.", "reason");
    const held = await hold(tx, id);
    if (!held || !mayRead(actor, held)) return refused("There is no such article.");
    if (!may(actor, "article.withdraw", held.sectionId)) return refused("You may not withdraw in this section.");
    if (held.state === "WITHDRAWN") return refused("This is withdrawn already.", "state");
    const data = { unpublishAt: end?.at ?? null, unpublishReason: reason?.data ?? null };
    await tx.article.update({ where: { id }, data });
    traces.audit("article.setEnd", "article", id, gist(held), {
      at: end?.at.toISOString() ?? null,
      reason: reason?.data,
    });
    return done(null);
  });
}
