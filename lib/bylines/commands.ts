import { makeSlug } from "@/lib/articles/rules";
import { bylineTag, mastheadTag } from "@/lib/bylines/tags";
import type { Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import type { BylineKind } from "@/lib/db/generated/enums";
import { firstFree, lockAddresses } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";

/** What is left out stays as it is. */
export type WantedByline = { editionId: string; name: string; kind?: BylineKind; title?: string; bio?: string };

/**
 * The edition's byline of that name, made when there is none and told what is new about it. Inside a change under way,
 * whose command asked who may; the name has a letter or a digit.
 */
export async function ensureByline(tx: Tx, traces: Traces, wanted: WantedByline): Promise<{ id: string }> {
  const { editionId, name, ...about } = wanted;
  await lockAddresses(tx, editionId);
  const known = await tx.byline.findFirst({
    where: { editionId, name: { equals: name, mode: "insensitive" } },
    orderBy: { createdAt: "asc" },
    select: { id: true, kind: true, title: true, bio: true },
  });
  if (!known) {
    const slug = await firstFree(
      makeSlug(name),
      async (one) => (await tx.byline.count({ where: { editionId, slug: one } })) > 0,
    );
    const { id } = await tx.byline.create({ data: { editionId, name, slug, ...about }, select: { id: true } });
    traces.audit("byline.open", "byline", id, undefined, { name, slug, ...about });
    traces.tick([addressTag(editionId, "staff", slug), mastheadTag(editionId)]);
    return { id };
  }
  const { id, ...before } = known;
  const after = { kind: about.kind ?? before.kind, title: about.title ?? before.title, bio: about.bio ?? before.bio };
  if (after.kind === before.kind && after.title === before.title && after.bio === before.bio) return { id };
  await tx.byline.update({ where: { id }, data: after });
  traces.audit("byline.describe", "byline", id, before, after);
  traces.tick([bylineTag(id), mastheadTag(editionId)]);
  return { id };
}
