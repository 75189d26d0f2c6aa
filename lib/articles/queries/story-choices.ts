import { listArticlesForDesk } from "@/lib/articles/queries/articles-for-desk";
import type { StoryChoice } from "@/lib/articles/schema/choices";
import type { Prisma } from "@/lib/db/generated/client";
import { pathOf } from "@/lib/editions/rules";
import type { Actor } from "@/lib/staff/permissions";

const SHOWN = 8;

/** Stories with these words in their headlines that a person may see, last edited first; of any edition unless told. */
export async function listStoryChoicesForDesk(
  actor: Actor,
  { q, editionId }: { q: string; editionId?: string },
): Promise<StoryChoice[]> {
  const rows = await listArticlesForDesk(actor, { q, editionId, take: SHOWN });
  return rows.map(storyChoiceOf);
}

export const storyChoiceSelect = {
  id: true,
  headline: true,
  slug: true,
  state: true,
  language: true,
  edition: { select: { code: true, isDefault: true } },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof storyChoiceSelect }>;

export const storyChoiceOf = ({ id, headline, slug, state, language, edition }: Row): StoryChoice => ({
  id,
  headline,
  state,
  language,
  path: pathOf(edition, "articles", slug),
});
