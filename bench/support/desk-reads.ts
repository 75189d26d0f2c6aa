import type { Places, Read } from "@/bench/support/reads";
import { countArticlesForDesk, listArticlesForDesk } from "@/lib/articles/queries/articles-for-desk";
import type { DeskFilters } from "@/lib/articles/schema/desk";
import { hire } from "@/lib/articles/testing/desk";
import { db } from "@/lib/db/client";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

const OWN = 20;

/** An editor, who sees everything, and an author with a few stories of their own. */
export async function hireDesk(): Promise<Record<string, Actor>> {
  const [editor, author] = [await hire("Editor", "EDITOR"), await hire("Author", "AUTHOR")];
  const own = await db().article.findMany({ orderBy: { id: "asc" }, take: OWN, select: { id: true } });
  await db().article.updateMany({
    where: { id: { in: own.map(({ id }) => id) } },
    data: { createdById: staffIdOf(author) },
  });
  return { editor, author };
}

/** What has to look at all there is of something: counts, orders that two indexes would share, words too short for one. */
export const ofAll = (name: string) =>
  ["counts", "in two states", "by publication, withdrawn", "two letters"].some((what) => name.includes(what));

/** Every filter and order of the desk's list, alone and as its page joins them, as `who` asks for it. */
export function deskReadsOf({ editionId, sectionId, bylineId }: Places, who: Record<string, Actor>, now: Date): Read[] {
  const wanted: Record<string, DeskFilters> = {
    everything: {},
    "an edition": { editionId },
    published: { editionId, state: ["PUBLISHED"] },
    "in review": { editionId, state: ["IN_REVIEW"] },
    "in two states": { editionId, state: ["IN_REVIEW", "READY"] },
    withdrawn: { state: ["WITHDRAWN"] },
    "a section": { editionId, sectionId },
    "a section's drafts": { editionId, sectionId, state: ["DRAFT"] },
    "a byline": { editionId, bylineId },
    mine: { editionId, mine: true },
    "a common word": { editionId, q: "harbour" },
    "a word that is nowhere": { editionId, q: "qzqzqz" },
    "two letters": { editionId, q: "zq" },
    "a year": { editionId, from: new Date(now.getTime() - 365 * DAY), to: now },
    "by publication": { editionId, sort: "published" },
    "by publication, of all editions": { sort: "published" },
    "by publication, a section": { editionId, sectionId, sort: "published" },
    "by publication, withdrawn": { sort: "published", state: ["WITHDRAWN"] },
    "what goes live next": { editionId, sort: "scheduled", state: ["SCHEDULED"] },
    "by schedule": { sort: "scheduled" },
  };
  return Object.entries(who).flatMap(([name, actor]) => [
    ...Object.entries(wanted).map(([what, filters]) => ({
      name: `${name}: ${what}`,
      run: () => listArticlesForDesk(actor, filters),
    })),
    { name: `${name}: counts`, run: () => countArticlesForDesk(actor) },
    { name: `${name}: counts of an edition`, run: () => countArticlesForDesk(actor, editionId) },
  ]);
}

const DAY = 86_400_000;
