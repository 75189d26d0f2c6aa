import { hold } from "@/lib/articles/commands/hold";
import { step } from "@/lib/articles/commands/move";
import { publishWithin } from "@/lib/articles/commands/publish";
import { putLiveWithin } from "@/lib/articles/commands/put-live";
import { withdrawal } from "@/lib/articles/commands/withdraw";
import type { Due } from "@/lib/articles/schema/due";
import { change } from "@/lib/db/change";
import { done, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** From this lateness on, in milliseconds, the history says how late it was. */
export const LATE_MS = 5_000;

/**
 * Does what has come due, once: whether it still is, is asked again under the article's lock, so that of two workers one
 * does it and a time that was moved meanwhile holds. False when there was nothing left to do.
 */
export async function doDue(actor: Actor, due: Due, now: Date): Promise<Outcome<boolean>> {
  const late = now.getTime() - due.at.getTime();
  const note = late > LATE_MS ? `${Math.round(late / 1000)} seconds late.` : undefined;
  return deeds[due.deed](actor, due.id, now, note);
}

type Deed = (actor: Actor, id: string, now: Date, note?: string) => Promise<Outcome<boolean>>;

const deeds: Record<Due["deed"], Deed> = {
  publish: (actor, id, now, note) =>
    change(actor, async (tx, traces) => {
      const held = await hold(tx, id);
      if (held?.state !== "SCHEDULED" || !isPast(held.scheduledFor, now)) return done(false);
      if (held.embargoUntil && !isPast(held.embargoUntil, now)) return done(false);
      return did(await publishWithin(tx, traces, actor, { id, note }, now));
    }),
  putLive: (actor, id, now, note) =>
    change(actor, async (tx, traces) => {
      const held = await hold(tx, id);
      const edit = await tx.pendingEdit.findUnique({ where: { articleId: id } });
      if (held?.state !== "PUBLISHED" || !edit || !isPast(edit.goesLiveAt, now)) return done(false);
      const said = { kind: edit.change, text: edit.changeText };
      return did(await putLiveWithin(tx, traces, actor, { id, note, change: said }, now));
    }),
  end: async (actor, id, now, note) => {
    const isStillDue = await change(actor, async (tx) => {
      const held = await hold(tx, id);
      return held?.state === "PUBLISHED" && isPast(held.unpublishAt, now) ? (held.unpublishReason ?? "") : null;
    });
    if (isStillDue === null) return done(false);
    const obstacle = (held: { unpublishAt: Date | null }) =>
      isPast(held.unpublishAt, now) ? null : { message: "The end was moved meanwhile." };
    return did(await step(actor, { id, note }, { ...withdrawal(isStillDue, now), obstacle }, now));
  },
};

const isPast = (at: Date | null, now: Date) => at !== null && at <= now;
const did = (outcome: Outcome<unknown>): Outcome<boolean> => (outcome.ok ? done(true) : outcome);
