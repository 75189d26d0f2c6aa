import { listArticlesForDesk } from "@/lib/articles/queries/articles-for-desk";
import type { StoryChoice } from "@/lib/articles/schema/choices";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { pathOf } from "@/lib/editions/rules";
import { may, type Actor } from "@/lib/staff/permissions";

const SHOWN = 8;
const MOST_WORDS = 8;

/** `live`: only what readers can open. */
export type AskedStories = { q: string; editionId?: string; live?: boolean };

/**
 * Stories with these words in their headlines, of any edition unless told: what a person may see at the desk, last edited
 * first, and what everybody can read, last published first.
 */
export async function listStoryChoicesForDesk(actor: Actor, asked: AskedStories): Promise<StoryChoice[]> {
  const { live = false, ...filters } = asked;
  const own = live ? [] : (await listArticlesForDesk(actor, { ...filters, take: SHOWN })).map(storyChoiceOf);
  if (!live && may(actor, "article.readAll")) return own;
  const others = (await listLive(actor, filters)).filter(({ id }) => !own.some((one) => one.id === id));
  return [...own, ...others].slice(0, SHOWN);
}

/** Readers see them all, so whoever writes may link to any. One statement. */
async function listLive(actor: Actor, { q, editionId }: AskedStories): Promise<StoryChoice[]> {
  if (!may(actor, "desk.enter")) return [];
  const words = q.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const rows = await db().article.findMany({
    relationLoadStrategy: "join",
    where: {
      editionId,
      state: "PUBLISHED",
      AND: words.map((word) => ({ headline: { contains: word, mode: "insensitive" as const } })),
    },
    orderBy: [{ firstPublishedAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: storyChoiceSelect,
  });
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
