import type { Filed } from "@/lib/articles/commands/file";
import { hold, type Held } from "@/lib/articles/commands/hold";
import { readCurrent } from "@/lib/articles/commands/current";
import { keepPending } from "@/lib/articles/commands/pending";
import { reviseWithin } from "@/lib/articles/commands/revise";
import { dropCopy, keepCopy } from "@/lib/articles/commands/working-copy";
import { findLock } from "@/lib/articles/queries/lock";
import { refusalOf } from "@/lib/articles/rules";
import { draftOf } from "@/lib/articles/rules/content";
import { mayRead, mayWrite } from "@/lib/articles/rules/rights";
import { Content, type Conflict } from "@/lib/articles/schema/content";
import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

/** `version` is the article's as it was read; `copy` the number of the working copy that this text stands in (0: none). */
export type Save = { id: string; version: number; content: unknown; copy?: number; note?: string; step?: string };
/** `pending`: the story is live, and its readers see the change once it is put live. */
export type Saved = Filed & { pending: boolean };

/**
 * Folds what a person wrote into the article, or into the pending edit of a live story, and ends their working copy. A save
 * over somebody else's is refused with both texts; whatever is refused is kept as their working copy.
 */
export function save(actor: Actor, input: Save, now = new Date()): Promise<Outcome<Saved, Refusal | Conflict>> {
  return change(actor, (tx, traces) => saveWithin(tx, traces, actor, input, now));
}

/** The same inside a change under way. Nothing but the working copy was written when it refuses. */
export async function saveWithin(
  tx: Tx,
  traces: Traces,
  actor: Actor,
  { id, version, content, copy = 0, note, step }: Save,
  now: Date,
): Promise<Outcome<Saved, Refusal | Conflict>> {
  const parsed = Content.safeParse(content);
  if (!parsed.success) return { ok: false, refusal: refusalOf(parsed.error) };
  const mine = parsed.data;
  const held = await hold(tx, id);
  if (!held || !mayRead(actor, held)) return refused("There is no such article.");
  if (!mayWrite(actor, held)) return refused("You may not change this story.");
  const staffId = staffIdOf(actor);
  const keep = async () =>
    staffId ? keepCopy(tx, { articleId: id, staffId, content: mine, baseVersion: version, copy }, now) : null;

  const lock = await findLock(tx, actor, id);
  if (version !== held.version) return { ok: false, refusal: await conflictOf(tx, held, mine, version, await keep()) };
  if (lock && !lock.mine) {
    await keep();
    return refused(`${lock.by.name} has this open now: your text is kept as your working copy.`, "lock");
  }
  const outcome =
    held.state === "PUBLISHED"
      ? await keepPending(tx, traces, actor, { held, content: mine, note, step }, now)
      : await reviseWithin(tx, traces, actor, { id, version, draft: draftOf(mine), note, step }, now);
  if (!outcome.ok) {
    await keep();
    return outcome;
  }
  if (staffId) await dropCopy(tx, { articleId: id, staffId, copy });
  return done({ ...outcome.value, pending: held.state === "PUBLISHED" });
}

async function conflictOf(tx: Tx, held: Held, mine: Content, version: number, copy: number | null): Promise<Conflict> {
  const last = await tx.articleRevision.findFirst({
    where: { articleId: held.id },
    orderBy: { number: "desc" },
    select: { staff: { select: { name: true } } },
  });
  const by = last?.staff?.name ?? null;
  return {
    message: `${by ?? "Somebody"} saved this story meanwhile: it is at version ${held.version}, you read ${version}.`,
    field: "version",
    conflict: {
      mine,
      theirs: await readCurrent(tx, held),
      version: held.version,
      copy,
      by,
      at: held.updatedAt.toISOString(),
    },
  };
}
