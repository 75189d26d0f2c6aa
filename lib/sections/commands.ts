import { makeSlug } from "@/lib/articles/rules";
import type { Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { frameTag } from "@/lib/editions/tags";
import { firstFree, lockAddresses } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";

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
