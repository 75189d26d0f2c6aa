import type { Draft } from "@/lib/articles/schema";
import { countWords, imageIdsOf, textOf } from "@/lib/body/rules";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** The article's own columns for a draft, the derived ones included. */
export function columnsOf(draft: Draft) {
  const bodyText = textOf(draft.body);
  return {
    headline: draft.headline,
    dek: draft.dek,
    kicker: draft.kicker,
    language: draft.language,
    sectionId: draft.sectionId,
    body: draft.body as Prisma.InputJsonValue,
    bodyText,
    words: countWords(bodyText),
    bylineText: draft.bylineText,
    heroImageId: draft.hero?.imageId ?? null,
    heroAlt: draft.hero?.alt ?? null,
    heroCaption: draft.hero?.caption ?? null,
    heroCredit: draft.hero?.credit ?? null,
    sensitive: draft.sensitive,
    embargoUntil: draft.embargoUntil,
  };
}

/** Writes what hangs on an article anew: bylines, topics, picks and the uses of pictures, in the draft's order. */
export async function link(tx: Tx, articleId: string, draft: Draft): Promise<void> {
  const where = { articleId };
  await tx.articleByline.deleteMany({ where });
  await tx.articleTopic.deleteMany({ where });
  await tx.relatedPick.deleteMany({ where });
  await tx.imageUse.deleteMany({ where });
  await tx.articleByline.createMany({
    data: draft.bylines.map((byline, position) => ({ articleId, ...byline, position })),
  });
  await tx.articleTopic.createMany({
    data: draft.topicIds.map((topicId, position) => ({ articleId, topicId, position })),
  });
  await tx.relatedPick.createMany({
    data: draft.relatedIds.map((relatedId, position) => ({ articleId, relatedId, position })),
  });
  const hero = draft.hero ? [{ articleId, imageId: draft.hero.imageId, place: "HERO" as const }] : [];
  const body = imageIdsOf(draft.body).map((imageId) => ({ articleId, imageId, place: "BODY" as const }));
  await tx.imageUse.createMany({ data: [...hero, ...body] });
}
