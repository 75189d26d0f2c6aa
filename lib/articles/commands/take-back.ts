import { readCurrent } from "@/lib/articles/commands/current";
import { gist, hold, type Held } from "@/lib/articles/commands/hold";
import { keepRevision } from "@/lib/articles/commands/revision";
import { saveWithin } from "@/lib/articles/commands/save";
import { moves } from "@/lib/articles/rules/moves";
import { mayRead, mayWrite } from "@/lib/articles/rules/rights";
import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import type { ArticleRevision } from "@/lib/db/generated/client";
import { done, refused, type Outcome } from "@/lib/outcome";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

type Work = { tx: Tx; traces: Traces; actor: Actor; now: Date };

/**
 * Takes back one's own handing in, making ready or moving to another section, while nothing came after it: the article
 * stands where it stood.
 */
export function takeBack(actor: Actor, { id }: { id: string }, now = new Date()): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    const held = await hold(tx, id);
    if (!held || !mayRead(actor, held)) return refused("There is no such article.");
    if (!mayWrite(actor, held)) return refused("You may not change this story.");
    const orderBy = { number: "desc" } as const;
    const [last, before] = await tx.articleRevision.findMany({ where: { articleId: id }, orderBy, take: 2 });
    const isOwn = last && last.staffId === staffIdOf(actor) && versionOf(last) === held.version;
    const work = { tx, traces, actor, now };
    if (isOwn && before && last.step === "moveSection") return moveBack(work, held, before);
    if (isOwn && (last.step === "submit" || last.step === "approve")) return stepBack(work, held, last.step, before);
    return TOO_LATE;
  });
}

async function stepBack(
  { tx, traces, actor, now }: Work,
  held: Held,
  move: keyof typeof moves,
  before?: ArticleRevision,
) {
  const { id, version } = held;
  const state = moves[move].from.find((one) => one === before?.state) ?? "DRAFT";
  await tx.article.update({ where: { id }, data: { state, version: { increment: 1 } } });
  const after = { ...held, state, version: version + 1 };
  await keepRevision(tx, actor, after, { step: "takeBack" }, now);
  traces.audit("article.takeBack", "article", id, gist(held), gist(after));
  return done(null);
}

/** A live story whose change was nothing but the move has none waiting afterwards. */
async function moveBack({ tx, traces, actor, now }: Work, held: Held, before: ArticleRevision): Promise<Outcome> {
  const { id, version } = held;
  if (held.state === "PUBLISHED" && !(before.pending && versionOf(before) === version - 1)) {
    const { count } = await tx.pendingEdit.deleteMany({ where: { articleId: id, goesLiveAt: null } });
    if (!count) return TOO_LATE;
    await tx.article.update({ where: { id }, data: { version: { increment: 1 } } });
    traces.audit("article.dropEdit", "article", id, gist(held), { version: version + 1 });
    return done(null);
  }
  const { sectionId } = before.snapshot as { sectionId: string | null };
  const content = { ...(await readCurrent(tx, held)), sectionId };
  const outcome = await saveWithin(tx, traces, actor, { id, version, content, step: "takeBack" }, now);
  return outcome.ok ? done(null) : outcome;
}

const TOO_LATE = refused("Something was done with this story since: it stays where it is.", "state");

const versionOf = ({ snapshot }: ArticleRevision) => (snapshot as { version?: number }).version;
