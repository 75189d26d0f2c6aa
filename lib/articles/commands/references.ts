import type { Draft } from "@/lib/articles/schema";
import { imageIdsOf } from "@/lib/body/rules";
import type { Tx } from "@/lib/db/client";
import type { Refusal } from "@/lib/outcome";

/** What a draft names that is not there (in its edition), or names twice; null when all is well. */
export async function brokenReference(
  tx: Tx,
  editionId: string,
  draft: Draft,
  selfId?: string,
): Promise<Refusal | null> {
  const roles = draft.bylines.map((byline) => `${byline.bylineId} ${byline.role}`);
  if (twice(roles)) return { message: "The same byline stands there twice in the same role.", field: "bylines" };
  if (twice(draft.topicIds)) return { message: "The same topic stands there twice.", field: "topicIds" };
  if (twice(draft.relatedIds)) return { message: "The same related story stands there twice.", field: "relatedIds" };
  if (selfId && draft.relatedIds.includes(selfId)) {
    return { message: "A story cannot be related to itself.", field: "relatedIds" };
  }
  const among = (ids: string[]) => ({ where: { id: { in: ids }, editionId } });
  const bylineIds = [...new Set(draft.bylines.map((byline) => byline.bylineId))];
  const imageIds = [...new Set([...(draft.hero ? [draft.hero.imageId] : []), ...imageIdsOf(draft.body)])];
  if (draft.sectionId && !(await tx.section.count(among([draft.sectionId])))) {
    return { message: "There is no such section in this edition.", field: "sectionId" };
  }
  if ((await tx.byline.count(among(bylineIds))) < bylineIds.length) {
    return { message: "There is no such byline in this edition.", field: "bylines" };
  }
  if ((await tx.topic.count(among(draft.topicIds))) < draft.topicIds.length) {
    return { message: "There is no such topic in this edition.", field: "topicIds" };
  }
  if ((await tx.article.count(among(draft.relatedIds))) < draft.relatedIds.length) {
    return { message: "There is no such related story in this edition.", field: "relatedIds" };
  }
  const other = draft.translationOfId;
  if (
    other &&
    (other === selfId || !(await tx.article.count({ where: { id: other, editionId: { not: editionId } } })))
  ) {
    return { message: "A translation is a story of another edition.", field: "translationOfId" };
  }
  const rival = other && (await translationIn(tx, editionId, other, selfId));
  if (rival)
    return { message: `“${rival}” is this edition's version of that story already.`, field: "translationOfId" };
  const shown = await tx.image.findMany({ where: { id: { in: imageIds }, takenDownAt: null }, select: { id: true } });
  const missing = imageIds.find((id) => !shown.some((image) => image.id === id));
  if (!missing) return null;
  const field = missing === draft.hero?.imageId ? "hero.imageId" : "body";
  return { message: "There is no such picture, or it was taken down.", field };
}

/** The headline of the story, other than this one, by which the edition has translated another already. */
async function translationIn(tx: Tx, editionId: string, otherId: string, selfId?: string): Promise<string | null> {
  const { translationGroup } = await tx.article.findUniqueOrThrow({
    where: { id: otherId },
    select: { translationGroup: true },
  });
  const rival =
    translationGroup &&
    (await tx.article.findFirst({
      where: { translationGroup, editionId, id: { not: selfId }, state: { not: "WITHDRAWN" } },
      select: { headline: true },
    }));
  return rival ? rival.headline : null;
}

const twice = (values: string[]) => new Set(values).size < values.length;
