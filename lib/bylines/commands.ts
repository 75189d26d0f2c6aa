import { makeSlug } from "@/lib/articles/rules";
import { Slug } from "@/lib/articles/schema";
import { line } from "@/lib/body/schema";
import { bylineTag, mastheadTag } from "@/lib/bylines/tags";
import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import type { BylineKind } from "@/lib/db/generated/enums";
import { SITE } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { firstFree, lockAddresses, moveAddress } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";

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

/** Gives a byline another name, and another address when `slug` says so; the old one then leads to it. */
export async function renameByline(
  actor: Actor,
  { id, name, slug }: { id: string; name: string; slug?: string },
): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not change bylines.");
  if (!line(100).min(1).safeParse(name).success)
    return refused("A byline needs a name of one line, at most 100 characters.", "name");
  if (slug !== undefined && !Slug.safeParse(slug).success)
    return refused("A slug is lower-case words joined by hyphens.", "slug");
  return change(actor, async (tx, traces) => {
    const before = await tx.byline.findUnique({ where: { id } });
    if (!before) return refused("There is no such byline.");
    const { editionId } = before;
    const next = slug ?? before.slug;
    await lockAddresses(tx, editionId);
    if (await tx.byline.count({ where: { editionId, slug: next, id: { not: id } } })) {
      return refused(`Another byline has the slug ${next}.`, "slug");
    }
    await tx.byline.update({ where: { id }, data: { name: name.trim(), slug: next } });
    if (next !== before.slug) await moveAddress(tx, { editionId, room: "staff", from: before.slug, to: next });
    traces.audit("byline.rename", "byline", id, { name: before.name, slug: before.slug }, { name, slug: next });
    // The name stands under every teaser, wherever listed.
    const addresses = [before.slug, next].map((one) => addressTag(editionId, "staff", one));
    traces.tick([bylineTag(id), SITE, ...addresses]);
    return done(null);
  });
}
