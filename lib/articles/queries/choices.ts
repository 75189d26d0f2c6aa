import { storyChoiceSelect, storyChoiceOf } from "@/lib/articles/queries/story-choices";
import { imageIdsIn } from "@/lib/articles/rules/preflight";
import type { Choices } from "@/lib/articles/schema/choices";
import type { Content } from "@/lib/articles/schema/content";
import type { DeskArticle } from "@/lib/articles/schema/desk";
import { db } from "@/lib/db/client";
import { listPictures } from "@/lib/images/queries/choices";
import { may, type Actor } from "@/lib/staff/permissions";

/** No newsroom has more of a kind; a list that long is searched by typing. */
const MOST = 2_000;
const listed = {
  orderBy: { name: "asc" },
  take: MOST,
  select: { id: true, name: true },
} as const;

/** What an article that somebody has before them can be given, and what it names already. Six statements at once. */
export async function getChoicesForDesk(actor: Actor, article: DeskArticle): Promise<Choices> {
  const where = { editionId: article.edition.id };
  const texts = [article.content, article.standing, article.copy?.content].filter((text) => text != null);
  const [sections, topics, bylines, people, pictures, stories] = await Promise.all([
    db().section.findMany({ where, orderBy: [{ position: "asc" }, { name: "asc" }], select: { id: true, name: true } }),
    db().topic.findMany({ where, ...listed }),
    db().byline.findMany({ where, ...listed }),
    article.mayAssign ? db().staff.findMany({ where: { disabledAt: null }, ...listed }) : [],
    listPictures(texts.flatMap(imageIdsIn)),
    db().article.findMany({ where: { id: { in: texts.flatMap(storyIdsIn) } }, select: storyChoiceSelect }),
  ]);
  return {
    sections,
    topics,
    bylines,
    people,
    pictures: Object.fromEntries(pictures.map((picture) => [picture.id, picture])),
    stories: Object.fromEntries(stories.map((story) => [story.id, storyChoiceOf(story)])),
    mayEnd: may(actor, "article.withdraw", article.content.sectionId),
    mayCreate: {
      section: may(actor, "structure.write"),
      topic: may(actor, "topic.create"),
      byline: may(actor, "byline.create"),
    },
  };
}

const storyIdsIn = ({ relatedIds, translationOfId }: Content) => [
  ...relatedIds,
  ...(translationOfId ? [translationOfId] : []),
];
