import { isTaken } from "@/lib/articles/commands/address";
import { columnsOf, link } from "@/lib/articles/commands/columns";
import { gist, hold } from "@/lib/articles/commands/hold";
import { brokenReference } from "@/lib/articles/commands/references";
import { keepRevision } from "@/lib/articles/commands/revision";
import { translate } from "@/lib/articles/commands/translations";
import { makeSlug, refusalOf } from "@/lib/articles/rules";
import { Draft, type DraftInput } from "@/lib/articles/schema";
import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { done, refused, type Outcome } from "@/lib/outcome";
import { firstFree, lockAddresses } from "@/lib/redirects/commands/addresses";
import { may, staffIdOf, type Actor } from "@/lib/staff/permissions";

export type Filed = { id: string; slug: string; version: number };
/** `sourceKey` names where an import has it from. */
export type Filing = { editionId: string; draft: DraftInput; sourceKey?: string; note?: string };

/** Creates an article as a draft. Its slug is made from the headline unless the draft names one. */
export function file(actor: Actor, filing: Filing, now = new Date()): Promise<Outcome<Filed>> {
  return change(actor, (tx, traces) => fileWithin(tx, traces, actor, filing, now));
}

/** The same inside a change under way. Nothing was written when it refuses. */
export async function fileWithin(
  tx: Tx,
  traces: Traces,
  actor: Actor,
  { editionId, draft: input, sourceKey, note }: Filing,
  now: Date,
): Promise<Outcome<Filed>> {
  if (!may(actor, "article.write")) return refused("You may not write articles.");
  const parsed = Draft.safeParse(input);
  if (!parsed.success) return { ok: false, refusal: refusalOf(parsed.error) };
  const draft = parsed.data;
  if (!(await tx.edition.count({ where: { id: editionId } }))) return refused("There is no such edition.", "editionId");
  const broken = await brokenReference(tx, editionId, draft);
  if (broken) return { ok: false, refusal: broken };

  await lockAddresses(tx, editionId);
  const wish = draft.slug ?? makeSlug(draft.headline);
  if (!wish) return refused("No address can be made from this headline: give the story a slug.", "slug");
  if (draft.slug && (await isTaken(tx, editionId, wish))) return refused(`Another story has the slug ${wish}.`, "slug");
  const slug = await firstFree(wish, (candidate) => isTaken(tx, editionId, candidate));

  const { id } = await tx.article.create({
    data: { ...columnsOf(draft), editionId, slug, sourceKey, createdById: staffIdOf(actor) },
    select: { id: true },
  });
  await link(tx, id, draft);
  await translate(tx, id, draft.translationOfId);
  const held = await hold(tx, id);
  if (!held) throw new Error(`The article ${id} vanished while it was being filed.`);
  await keepRevision(tx, actor, held, { step: "file", note }, now);
  traces.audit("article.file", "article", id, undefined, gist(held));
  return done({ id, slug, version: held.version });
}
