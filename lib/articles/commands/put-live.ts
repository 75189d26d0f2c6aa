import type { Filed } from "@/lib/articles/commands/file";
import { gist, hold } from "@/lib/articles/commands/hold";
import { STALE, type Steer } from "@/lib/articles/commands/move";
import { obstacleAtTime } from "@/lib/articles/commands/pending";
import { reviseWithin } from "@/lib/articles/commands/revise";
import { refusalOf } from "@/lib/articles/rules";
import { draftOf, readContent } from "@/lib/articles/rules/content";
import { mayRead } from "@/lib/articles/rules/rights";
import { Change, Draft, type ChangeInput } from "@/lib/articles/schema";
import { change as record, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

/** What the change was, and the note kept of it. */
export type Going = Steer & { change?: ChangeInput };

/** Shows readers the pending edit of a live story; `change` says what they are told of it. */
export function putLive(actor: Actor, going: Going, now = new Date()): Promise<Outcome<Filed>> {
  return record(actor, (tx, traces) => putLiveWithin(tx, traces, actor, going, now));
}

/** The same inside a change under way. Nothing was written when it refuses. */
export async function putLiveWithin(
  tx: Tx,
  traces: Traces,
  actor: Actor,
  { id, version, note, change }: Going,
  now: Date,
): Promise<Outcome<Filed>> {
  const held = await holdPending(tx, actor, { id, version });
  if (!held.ok) return held;
  const draft = draftOf(readContent(held.value.pending.content));
  const revision = { id, version: held.value.held.version, draft, change, note, step: "putLive" };
  return reviseWithin(tx, traces, actor, revision, now);
}

/** Sets the moment at which the pending edit of a live story is put live by itself. */
export function scheduleEdit(actor: Actor, wish: Going & { at: Date }, now = new Date()): Promise<Outcome> {
  return record(actor, (tx, traces) => scheduleEditWithin(tx, traces, actor, wish, now));
}

/** The same inside a change under way. Nothing was written when it refuses. */
export async function scheduleEditWithin(
  tx: Tx,
  traces: Traces,
  actor: Actor,
  { at, change, ...steer }: Going & { at: Date },
  now: Date,
): Promise<Outcome> {
  const said = Change.safeParse(change ?? {});
  if (!said.success) return { ok: false, refusal: refusalOf(said.error) };
  if (!(at > now)) return refused("This time has passed: choose one to come, or put it live now.", "at");
  const held = await holdPending(tx, actor, steer);
  if (!held.ok) return held;
  const draft = Draft.parse(draftOf(readContent(held.value.pending.content)));
  const obstacle = obstacleAtTime(actor, held.value.held, draft, at);
  if (obstacle) return { ok: false, refusal: obstacle };
  const data = { goesLiveAt: at, change: said.data.kind, changeText: said.data.text };
  await tx.pendingEdit.update({ where: { articleId: steer.id }, data });
  traces.audit("article.scheduleEdit", "article", steer.id, undefined, { at: at.toISOString(), ...said.data });
  return done(null);
}

/** Gives the pending edit of a live story up; its text stays in the history. Answers the article's new version. */
export function dropEdit(actor: Actor, steer: Steer): Promise<Outcome<{ version: number }>> {
  return record(actor, async (tx, traces) => {
    const held = await holdPending(tx, actor, steer);
    if (!held.ok) return held;
    await tx.pendingEdit.delete({ where: { articleId: steer.id } });
    const { version } = await tx.article.update({
      where: { id: steer.id },
      data: { version: { increment: 1 } },
      select: { version: true },
    });
    traces.audit("article.dropEdit", "article", steer.id, gist(held.value.held), { version });
    return done({ version });
  });
}

async function holdPending(tx: Tx, actor: Actor, { id, version }: Steer) {
  const held = await hold(tx, id);
  if (!held || !mayRead(actor, held)) return refused("There is no such article.");
  if (!may(actor, "article.publish", held.sectionId)) return refused("You may not publish in this section.");
  if (version !== undefined && version !== held.version) return { ok: false as const, refusal: STALE };
  const pending = await tx.pendingEdit.findUnique({ where: { articleId: id } });
  if (!pending || held.state !== "PUBLISHED") return refused("No change of this story waits.", "pending");
  return done({ pending, held });
}
