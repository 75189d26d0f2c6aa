import { ownAddress } from "@/lib/articles/commands/address";
import { gist, hold, whereaboutsOf, type Held } from "@/lib/articles/commands/hold";
import { STALE } from "@/lib/articles/commands/move";
import { keepRevision } from "@/lib/articles/commands/revision";
import { tagsOfTranslations } from "@/lib/articles/commands/translations";
import { obstacleToPublishing } from "@/lib/articles/rules";
import { obstacleToMove, type Move } from "@/lib/articles/rules/moves";
import { mayRead } from "@/lib/articles/rules/rights";
import { tagsOfLists, tagsOfStory } from "@/lib/articles/tags";
import { correctionsTag } from "@/lib/corrections/tags";
import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { promiseSharePicture } from "@/lib/share-pictures/commands";
import { may, type Actor } from "@/lib/staff/permissions";

/** `publishedAt`: when it was first published elsewhere; for the house's own commands alone. */
export type Publication = { id: string; version?: number; publishedAt?: Date; note?: string };
export type Published = { id: string; slug: string; publishedAt: Date };

/** Puts an article before its readers. The time of first publication is set once and never moves. */
export function publish(actor: Actor, publication: Publication, now = new Date()): Promise<Outcome<Published>> {
  return change(actor, (tx, traces) => publishWithin(tx, traces, actor, publication, now));
}

/** The same inside a change under way; `republish` brings a withdrawn one back, with its time. Nothing was written when it refuses. */
export async function publishWithin(
  tx: Tx,
  traces: Traces,
  actor: Actor,
  { id, version, publishedAt, note }: Publication,
  now: Date,
  move: Move & ("publish" | "republish") = "publish",
): Promise<Outcome<Published>> {
  if (!may(actor, "article.publish")) return refused("You may not publish.");
  const before = await hold(tx, id);
  if (!before || !mayRead(actor, before)) return refused("There is no such article.");
  if (!may(actor, "article.publish", before.sectionId)) return refused("You may not publish in this section.");
  const obstacle =
    obstacleToMove(before.state, move) ??
    (version === undefined || version === before.version ? null : STALE) ??
    obstacleToPublishing(before, now) ??
    obstacleToTime(actor, publishedAt, now);
  if (obstacle) return { ok: false, refusal: obstacle };

  const firstPublishedAt = before.firstPublishedAt ?? publishedAt ?? now;
  await tx.article.update({
    where: { id },
    data: {
      state: "PUBLISHED",
      firstPublishedAt,
      scheduledFor: null,
      withdrawnAt: null,
      withdrawnReason: null,
      version: { increment: 1 },
    },
  });
  await ownAddress(tx, before);
  const after: Held | null = await hold(tx, id);
  if (!after) throw new Error(`The article ${id} vanished while it was being published.`);
  await keepRevision(tx, actor, after, { step: move, note }, now);
  traces.audit(`article.${move}`, "article", id, gist(before), gist(after));
  traces.tick([...tagsOfStory(after), ...tagsOfLists(whereaboutsOf(after))]);
  traces.tick(await tagsOfTranslations(tx, after));
  await promiseSharePicture(tx, id);
  if (before.firstPublishedAt) traces.tick([correctionsTag(after.editionId)]); // it may bring its corrections back
  return done({ id, slug: after.slug, publishedAt: firstPublishedAt });
}

function obstacleToTime(actor: Actor, publishedAt: Date | undefined, now: Date): Refusal | null {
  if (!publishedAt) return null;
  if (actor.role !== "SYSTEM") return { message: "Only an import may name an earlier time.", field: "publishedAt" };
  return publishedAt <= now
    ? null
    : { message: "A story cannot have been published in the future.", field: "publishedAt" };
}
