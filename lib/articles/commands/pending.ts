import { isTaken } from "@/lib/articles/commands/address";
import { columnsOf } from "@/lib/articles/commands/columns";
import type { Filed } from "@/lib/articles/commands/file";
import { gist, type Held } from "@/lib/articles/commands/hold";
import { brokenReference } from "@/lib/articles/commands/references";
import { keepRevision } from "@/lib/articles/commands/revision";
import { obstacleToPublishing, refusalOf } from "@/lib/articles/rules";
import { draftOf } from "@/lib/articles/rules/content";
import { Draft } from "@/lib/articles/schema";
import type { Content } from "@/lib/articles/schema/content";
import type { Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { may, staffIdOf, type Actor } from "@/lib/staff/permissions";

type Pending = { held: Held; content: Content; note?: string; step?: string };

/** Keeps a change of a live story that readers do not see yet. The time at which it goes live stands, if any is set. */
export async function keepPending(
  tx: Tx,
  traces: Traces,
  actor: Actor,
  { held, content, note, step }: Pending,
  now: Date,
): Promise<Outcome<Filed>> {
  const parsed = Draft.safeParse(draftOf(content));
  if (!parsed.success) return { ok: false, refusal: refusalOf(parsed.error) };
  const slug = parsed.data.slug ?? held.slug;
  if (await isTaken(tx, held.editionId, slug, held.id)) return refused(`Another story has the slug ${slug}.`, "slug");
  const broken = await brokenReference(tx, held.editionId, parsed.data, held.id);
  if (broken) return { ok: false, refusal: broken };
  const edit = await tx.pendingEdit.findUnique({ where: { articleId: held.id }, select: { goesLiveAt: true } });
  const obstacle = edit?.goesLiveAt && obstacleAtTime(actor, held, parsed.data, edit.goesLiveAt);
  if (obstacle) return { ok: false, refusal: obstacle };
  const data = { content, staffId: staffIdOf(actor), savedAt: now };
  await tx.pendingEdit.upsert({ where: { articleId: held.id }, create: { articleId: held.id, ...data }, update: data });
  await tx.article.update({ where: { id: held.id }, data: { version: { increment: 1 } } });
  const after = { ...held, version: held.version + 1 };
  await keepRevision(tx, actor, after, { step: step ?? "save", note, pending: content }, now);
  traces.audit("article.saveEdit", "article", held.id, gist(held), gist(after));
  return done({ id: held.id, slug: held.slug, version: after.version });
}

/** Why a change cannot go before readers by itself: nobody looks then, so who writes or times it must be one to publish. */
export function obstacleAtTime(actor: Actor, held: Held, draft: Draft, at: Date): Refusal | null {
  if (![held.sectionId, draft.sectionId].every((sectionId) => may(actor, "article.publish", sectionId))) {
    return { message: "This change has a time to go live: those who may publish it there can change it." };
  }
  return obstacleToPublishing({ ...draft, words: columnsOf(draft).words }, at);
}
