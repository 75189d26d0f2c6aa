import { gist, hold, type Held } from "@/lib/articles/commands/hold";
import { keepRevision } from "@/lib/articles/commands/revision";
import { obstacleToMove, type Move } from "@/lib/articles/rules";
import { change, type Traces } from "@/lib/db/change";
import type { Prisma } from "@/lib/db/generated/client";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { promiseSharePicture } from "@/lib/share-pictures/commands";
import { may, type Actor, type Deed } from "@/lib/staff/permissions";

type Step = {
  move: Move;
  /** Who may; asked for the article's section too. */
  deed: Deed;
  data: Prisma.ArticleUncheckedUpdateInput;
  obstacle?: (held: Held) => Refusal | null;
  /** Ticks what readers see differently. */
  leave?: (before: Held, traces: Traces) => void;
};

/** One step of an article from state to state: permission, rule, row, revision, audit. */
export function step(
  actor: Actor,
  id: string,
  { move, deed, data, obstacle, leave }: Step,
  now: Date,
): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    if (!may(actor, deed)) return refused("You may not do that.");
    const before = await hold(tx, id);
    if (!before) return refused("There is no such article.");
    if (!may(actor, deed, before.sectionId)) return refused("You may not do that in this section.");
    const refusal = obstacleToMove(before.state, move) ?? obstacle?.(before);
    if (refusal) return { ok: false as const, refusal };
    await tx.article.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    const after = await hold(tx, id);
    if (!after) throw new Error(`The article ${id} vanished while it was being changed.`);
    await keepRevision(tx, actor, after, {}, now);
    traces.audit(`article.${move}`, "article", id, gist(before), gist(after));
    leave?.(before, traces);
    // It leaves its readers, and with it the picture that it is shared by.
    if (before.state === "PUBLISHED") await promiseSharePicture(tx, id);
    return done(null);
  });
}
