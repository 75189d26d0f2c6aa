import { makeSlug } from "@/lib/articles/rules";
import type { Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { firstFree, lockAddresses } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";

/**
 * The edition's topic of that name, made when there is none. Inside a change under way, whose command asked who may;
 * the name has a letter or a digit.
 */
export async function ensureTopic(
  tx: Tx,
  traces: Traces,
  wanted: { editionId: string; name: string },
): Promise<{ id: string }> {
  const { editionId, name } = wanted;
  await lockAddresses(tx, editionId);
  const known = await tx.topic.findFirst({
    where: { editionId, name: { equals: name, mode: "insensitive" } },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  if (known) return known;
  const slug = await firstFree(
    makeSlug(name),
    async (one) => (await tx.topic.count({ where: { editionId, slug: one } })) > 0,
  );
  const { id } = await tx.topic.create({ data: { editionId, name, slug }, select: { id: true } });
  traces.audit("topic.open", "topic", id, undefined, { name, slug });
  traces.tick([addressTag(editionId, "topics", slug)]);
  return { id };
}
