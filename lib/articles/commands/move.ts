import { gist, hold, type Held } from "@/lib/articles/commands/hold";
import { keepRevision } from "@/lib/articles/commands/revision";
import { moves, obstacleToMove, type Move } from "@/lib/articles/rules/moves";
import { mayRead } from "@/lib/articles/rules/rights";
import { Note } from "@/lib/articles/schema/desk";
import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { promiseSharePicture } from "@/lib/share-pictures/commands";
import type { Actor } from "@/lib/staff/permissions";

/** `version`: the one that was read, when the step is about just that. `note` is kept in the history. */
export type Steer = { id: string; version?: number; note?: string };

export type Step = {
  move: Move;
  data?: Prisma.ArticleUncheckedUpdateInput;
  obstacle?: (held: Held) => Refusal | null;
  /** Ticks what readers see differently. */
  leave?: (before: Held, traces: Traces) => void;
};

/** One step of an article from state to state: permission, rule, row, revision, audit. */
export function step(actor: Actor, steer: Steer, wanted: Step, now: Date): Promise<Outcome> {
  return change(actor, (tx, traces) => stepWithin(tx, traces, actor, steer, wanted, now));
}

/** The same inside a change under way. Nothing was written when it refuses. */
export async function stepWithin(
  tx: Tx,
  traces: Traces,
  actor: Actor,
  { id, version, note }: Steer,
  { move, data = {}, obstacle, leave }: Step,
  now: Date,
): Promise<Outcome> {
  const said = Note.safeParse(note ?? "");
  if (!said.success) return refused("A note has at most 2,000 characters.", "note");
  const before = await hold(tx, id);
  if (!before || !mayRead(actor, before)) return refused("There is no such article.");
  const refusal =
    (moves[move].may(actor, before) ? null : { message: "You may not do that with this story." }) ??
    obstacleToMove(before.state, move) ??
    (version === undefined || version === before.version ? null : STALE) ??
    obstacle?.(before);
  if (refusal) return { ok: false, refusal };
  await tx.article.update({ where: { id }, data: { ...data, state: moves[move].to, version: { increment: 1 } } });
  const after = await hold(tx, id);
  if (!after) throw new Error(`The article ${id} vanished while it was being changed.`);
  await keepRevision(tx, actor, after, { step: move, note: said.data || undefined }, now);
  traces.audit(`article.${move}`, "article", id, gist(before), { ...gist(after), note: said.data || undefined });
  leave?.(before, traces);
  // It leaves its readers, and with it the picture that it is shared by.
  if (before.state === "PUBLISHED") await promiseSharePicture(tx, id);
  return done(null);
}

/** Why a step is refused that was decided on a text which is no longer there. */
export const STALE: Refusal = {
  message: "Somebody saved this story meanwhile: read it again first.",
  field: "version",
};
