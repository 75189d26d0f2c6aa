import { isTaken } from "@/lib/articles/commands/address";
import type { Filed } from "@/lib/articles/commands/file";
import { gist, type Held } from "@/lib/articles/commands/hold";
import { brokenReference } from "@/lib/articles/commands/references";
import { keepRevision } from "@/lib/articles/commands/revision";
import { refusalOf } from "@/lib/articles/rules";
import { draftOf } from "@/lib/articles/rules/content";
import { Draft } from "@/lib/articles/schema";
import type { Content } from "@/lib/articles/schema/content";
import type { Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { done, refused, type Outcome } from "@/lib/outcome";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

type Pending = { held: Held; content: Content; note?: string; step?: string };

/** Keeps a change of a live story that readers do not see yet. A time set for an earlier one falls: it was set for that. */
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
  const data = { content, staffId: staffIdOf(actor), savedAt: now, goesLiveAt: null };
  await tx.pendingEdit.upsert({ where: { articleId: held.id }, create: { articleId: held.id, ...data }, update: data });
  await tx.article.update({ where: { id: held.id }, data: { version: { increment: 1 } } });
  const after = { ...held, version: held.version + 1 };
  await keepRevision(tx, actor, after, { step: step ?? "save", note, pending: content }, now);
  traces.audit("article.saveEdit", "article", held.id, gist(held), gist(after));
  return done({ id: held.id, slug: held.slug, version: after.version });
}
