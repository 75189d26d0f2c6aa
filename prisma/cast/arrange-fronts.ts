import { db } from "@/lib/db/client";
import type { Actor } from "@/lib/staff/permissions";
import { arrangeFront } from "@/lib/widgets/commands/arrange-front";
import type { CastBlock, CastEdition } from "@/prisma/cast/newsroom";

/** Lays out an edition's front page, once: what somebody arranged since is theirs. `filed`: story ids by slug. */
export async function arrangeFrontOf(actor: Actor, cast: CastEdition, filed: Map<string, string>): Promise<void> {
  if (await db().front.count({ where: { editionId: cast.id } })) return;
  const sections = await db().section.findMany({ where: { editionId: cast.id }, select: { id: true, slug: true } });
  const bySlug = new Map(sections.map(({ id, slug }) => [slug, id]));
  const blocks = cast.front.map(({ kind, settings, section, picks = [] }: CastBlock) => ({
    kind,
    settings,
    sectionId: section ? needed(bySlug, section) : null,
    picks: picks.map((slug) => slug && needed(filed, slug)),
  }));
  const outcome = await arrangeFront(actor, { editionId: cast.id, version: 0, blocks });
  if (!outcome.ok) throw new Error(`The front page of ${cast.code}: ${outcome.refusal.message}`);
}

function needed(ids: Map<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (!id) throw new Error(`The cast's front page names ${slug}, which is not there.`);
  return id;
}
