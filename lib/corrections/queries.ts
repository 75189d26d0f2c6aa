import { articleTag } from "@/lib/articles/tags";
import type { CorrectionNote } from "@/lib/corrections/schema";
import { correctionsTag } from "@/lib/corrections/tags";
import { db } from "@/lib/db/client";
import { directionOf, pathOf } from "@/lib/editions/rules";
import type { Lookup } from "@/lib/redirects/schema";

const SHOWN = 50;

/**
 * The newest corrections and clarifications of an edition's published stories, newest first. Filed under those stories
 * too, whose headlines and addresses it shows. One statement.
 */
export async function getCorrections(editionId: string): Promise<Lookup<CorrectionNote[]>> {
  const rows = await db().correction.findMany({
    relationLoadStrategy: "join",
    where: { kind: { in: ["CORRECTION", "CLARIFICATION"] }, article: { editionId, state: "PUBLISHED" } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: {
      id: true,
      kind: true,
      text: true,
      at: true,
      article: { select: { ...story, edition: { select: { code: true, isDefault: true } } } },
    },
  });
  const value = rows.map(({ id, kind, text, at, article: { slug, edition, ...article } }): CorrectionNote => {
    const direction = directionOf(article.language);
    const story = { ...article, direction, path: pathOf(edition, "articles", slug) };
    return { id, kind: kind === "CLARIFICATION" ? kind : "CORRECTION", text, at: at.toISOString(), story };
  });
  const stories = new Set(value.map(({ story }) => articleTag(story.id)));
  return { found: { is: "found", value }, tags: [correctionsTag(editionId), ...stories] };
}

const story = { id: true, slug: true, headline: true, language: true } as const;
