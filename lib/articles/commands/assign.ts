import { gist, hold } from "@/lib/articles/commands/hold";
import type { Steer } from "@/lib/articles/commands/move";
import { mayRead } from "@/lib/articles/rules/rights";
import { change } from "@/lib/db/change";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

/** Puts an article on somebody's list; null takes it off whosever it is on. It is theirs to write from then on. */
export function assign(actor: Actor, { id, assigneeId }: Steer & { assigneeId: string | null }): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    const held = await hold(tx, id);
    if (!held || !mayRead(actor, held)) return refused("There is no such article.");
    if (!may(actor, "article.writeAll")) return refused("You may not assign stories.");
    if (assigneeId && !(await tx.staff.count({ where: { id: assigneeId, disabledAt: null } }))) {
      return refused("There is nobody of that account.", "assigneeId");
    }
    await tx.article.update({ where: { id }, data: { assigneeId } });
    traces.audit("article.assign", "article", id, { ...gist(held), assigneeId: held.assigneeId }, { assigneeId });
    return done(null);
  });
}
