import { makeSlug } from "@/lib/articles/rules";
import { Slug } from "@/lib/articles/schema";
import { line } from "@/lib/body/schema";
import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { frameTag, SITE } from "@/lib/editions/tags";
import { done, refused, type Outcome } from "@/lib/outcome";
import { firstFree, lockAddresses, moveAddress } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { sectionTag } from "@/lib/sections/tags";
import { may, type Actor } from "@/lib/staff/permissions";

/**
 * The edition's section of that name, made at the end of the navigation when there is none. Inside a change under way,
 * whose command asked who may; the name has a letter or a digit.
 */
export async function ensureSection(
  tx: Tx,
  traces: Traces,
  wanted: { editionId: string; name: string },
): Promise<{ id: string }> {
  const { editionId, name } = wanted;
  await lockAddresses(tx, editionId);
  const known = await tx.section.findFirst({
    where: { editionId, name: { equals: name, mode: "insensitive" } },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  if (known) return known;
  const slug = await firstFree(
    makeSlug(name),
    async (one) => (await tx.section.count({ where: { editionId, slug: one } })) > 0,
  );
  const last = await tx.section.aggregate({ where: { editionId }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  const { id } = await tx.section.create({ data: { editionId, name, slug, position }, select: { id: true } });
  traces.audit("section.open", "section", id, undefined, { name, slug });
  traces.tick([frameTag(editionId), addressTag(editionId, "sections", slug)]);
  return { id };
}

/** Gives a section another name, and another address when `slug` says so; the old one then leads to it. */
export async function renameSection(
  actor: Actor,
  { id, name, slug }: { id: string; name: string; slug?: string },
): Promise<Outcome> {
  if (!may(actor, "structure.write")) return refused("You may not change sections.");
  if (!line(100).min(1).safeParse(name).success)
    return refused("A section needs a name of one line, at most 100 characters.", "name");
  if (slug !== undefined && !Slug.safeParse(slug).success)
    return refused("A slug is lower-case words joined by hyphens.", "slug");
  return change(actor, async (tx, traces) => {
    const before = await tx.section.findUnique({ where: { id } });
    if (!before) return refused("There is no such section.");
    const { editionId } = before;
    const next = slug ?? before.slug;
    await lockAddresses(tx, editionId);
    if (await tx.section.count({ where: { editionId, slug: next, id: { not: id } } })) {
      return refused(`Another section has the slug ${next}.`, "slug");
    }
    await tx.section.update({ where: { id }, data: { name: name.trim(), slug: next } });
    if (next !== before.slug) await moveAddress(tx, { editionId, room: "sections", from: before.slug, to: next });
    traces.audit("section.rename", "section", id, { name: before.name, slug: before.slug }, { name, slug: next });
    // Its name stands over every teaser, wherever listed.
    const addresses = [before.slug, next].map((one) => addressTag(editionId, "sections", one));
    traces.tick([sectionTag(id), frameTag(editionId), SITE, ...addresses]);
    return done(null);
  });
}
