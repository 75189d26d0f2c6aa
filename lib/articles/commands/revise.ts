import { isTaken, leaveAddress, ownAddress } from "@/lib/articles/commands/address";
import { columnsOf, link } from "@/lib/articles/commands/columns";
import type { Filed } from "@/lib/articles/commands/file";
import { gist, hold, whereaboutsOf, type Held } from "@/lib/articles/commands/hold";
import { brokenReference } from "@/lib/articles/commands/references";
import { keepRevision } from "@/lib/articles/commands/revision";
import { tagsOfTranslations, translate } from "@/lib/articles/commands/translations";
import { isExplained, isSubstantive, obstacleToPublishing, refusalOf } from "@/lib/articles/rules";
import { mayRead, mayWrite } from "@/lib/articles/rules/rights";
import { Change, Draft, type ChangeInput, type DraftInput } from "@/lib/articles/schema";
import { tagsOfLists, tagsOfStory } from "@/lib/articles/tags";
import { correctionsTag } from "@/lib/corrections/tags";
import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { promiseSharePicture } from "@/lib/share-pictures/commands";
import { may, type Actor } from "@/lib/staff/permissions";

/** `version` is the one that was read: a save over somebody else's is refused. Without a slug the address stays. */
export type Revision = {
  id: string;
  version: number;
  draft: DraftInput;
  change?: ChangeInput;
  note?: string;
  /** What the history calls it: "save" unless told. */
  step?: string;
};

/** Saves an article anew. On a live story readers see it at once, and the kind of change says what they are told. */
export function revise(actor: Actor, revision: Revision, now = new Date()): Promise<Outcome<Filed>> {
  return change(actor, (tx, traces) => reviseWithin(tx, traces, actor, revision, now));
}

/** The same inside a change under way. Nothing was written when it refuses. */
export async function reviseWithin(
  tx: Tx,
  traces: Traces,
  actor: Actor,
  revision: Revision,
  now: Date,
): Promise<Outcome<Filed>> {
  if (!may(actor, "article.write")) return refused("You may not write articles.");
  const parsed = Draft.safeParse(revision.draft);
  if (!parsed.success) return { ok: false, refusal: refusalOf(parsed.error) };
  const kind = Change.safeParse(revision.change ?? {});
  if (!kind.success) return { ok: false, refusal: refusalOf(kind.error) };
  const draft = parsed.data;

  const before = await hold(tx, revision.id);
  if (!before || !mayRead(actor, before)) return refused("There is no such article.");
  if (!mayWrite(actor, before)) return refused("You may not change this story.");
  const slug = draft.slug ?? before.slug;
  const obstacle =
    stale(before, revision.version) ??
    (await brokenReference(tx, before.editionId, draft, before.id)) ??
    ((await isTaken(tx, before.editionId, slug, before.id))
      ? { message: `Another story has the slug ${slug}.`, field: "slug" }
      : null) ??
    obstacleToChange(actor, before, draft, kind.data.kind, now) ??
    (await obstacleOfPending(tx, before, revision.step));
  if (obstacle) return { ok: false, refusal: obstacle };

  const live = before.state === "PUBLISHED";
  await tx.article.update({
    where: { id: before.id },
    data: {
      ...columnsOf(draft),
      slug,
      version: { increment: 1 },
      ...(live && isSubstantive(kind.data.kind) ? { revisedAt: now } : {}),
    },
  });
  await link(tx, before.id, draft);
  await tx.pendingEdit.deleteMany({ where: { articleId: before.id } });
  await translate(tx, before.id, draft.translationOfId);
  if (isExplained(kind.data.kind)) {
    traces.tick([correctionsTag(before.editionId)]);
    await tx.correction.create({ data: { articleId: before.id, kind: kind.data.kind, text: kind.data.text, at: now } });
  }
  if (slug !== before.slug && before.firstPublishedAt) await leaveAddress(tx, before);
  const after = await hold(tx, before.id);
  if (!after) throw new Error(`The article ${before.id} vanished while it was being revised.`);
  if (live) await ownAddress(tx, after);
  if (live && after.translationGroup !== before.translationGroup) {
    for (const held of [before, after]) traces.tick(await tagsOfTranslations(tx, held));
  }
  if (live) await promiseSharePicture(tx, after.id);
  await keepRevision(
    tx,
    actor,
    after,
    { step: revision.step ?? "save", change: live ? kind.data.kind : undefined, note: revision.note },
    now,
  );
  traces.audit("article.revise", "article", after.id, gist(before), { ...gist(after), change: kind.data.kind });
  if (before.firstPublishedAt) traces.tick([before, after].flatMap((held) => tagsOfStory(whereaboutsOf(held))));
  if (live) traces.tick([before, after].flatMap((held) => tagsOfLists(whereaboutsOf(held))));
  return done({ id: after.id, slug: after.slug, version: after.version });
}

function stale(held: Held, version: number): Refusal | null {
  if (held.version === version) return null;
  return {
    message: `Somebody saved this story meanwhile: it is at version ${held.version}, you read ${version}.`,
    field: "version",
  };
}

/** What waits to go live was written on what is live now, which must not change underneath it. */
async function obstacleOfPending(tx: Tx, { id, state }: Held, step?: string): Promise<Refusal | null> {
  if (state !== "PUBLISHED" || step === "putLive") return null;
  const waits = await tx.pendingEdit.count({ where: { articleId: id } });
  return waits ? { message: "A change of this story waits: put it live or drop it first.", field: "pending" } : null;
}

/** A live story is changed by those who may publish it, there and where it goes, and must stay fit to be read. */
function obstacleToChange(actor: Actor, held: Held, draft: Draft, kind: Change["kind"], now: Date): Refusal | null {
  if (isExplained(kind) && !held.firstPublishedAt) {
    return { message: "Only what readers have seen can be corrected.", field: "change.kind" };
  }
  if (held.state !== "PUBLISHED" && held.state !== "SCHEDULED") return null;
  if (![held.sectionId, draft.sectionId].every((sectionId) => may(actor, "article.publish", sectionId))) {
    return { message: "You may not change what is published here." };
  }
  if (held.state === "SCHEDULED") return null;
  const { words } = columnsOf(draft);
  return obstacleToPublishing({ ...draft, words }, now);
}
