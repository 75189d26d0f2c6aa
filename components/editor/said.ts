import type { Field } from "@/components/editor/clashes";
import { saidOf } from "@/components/editor/local-of";
import type { Choices } from "@/lib/articles/schema/choices";
import type { Content } from "@/lib/articles/schema/content";
import type { DeskArticle } from "@/lib/articles/schema/desk";

/** A decision in words. */
export function said(
  field: Field,
  content: Content,
  { choices, article }: { choices: Choices; article: DeskArticle },
): string {
  const named = (list: { id: string; name: string }[], ids: string[]) =>
    ids.map((id) => list.find((one) => one.id === id)?.name ?? "(gone)").join(", ") || "None";
  switch (field) {
    case "sectionId":
      return named(choices.sections, content.sectionId ? [content.sectionId] : []);
    case "bylines":
      return named(
        choices.bylines,
        content.bylines.map(({ bylineId }) => bylineId),
      );
    case "topicIds":
      return named(choices.topics, content.topicIds);
    case "relatedIds":
      return content.relatedIds.map((id) => choices.stories[id]?.headline ?? "(a story)").join(", ") || "None";
    case "translationOfId":
      return content.translationOfId ? (choices.stories[content.translationOfId]?.headline ?? "(a story)") : "None";
    case "hero": {
      const { hero } = content;
      const picture = hero && choices.pictures[hero.imageId];
      return hero
        ? [hero.alt || picture?.alt, hero.caption, hero.credit].filter(Boolean).join(" · ") || "A picture"
        : "None";
    }
    case "embargoUntil":
      return content.embargoUntil ? saidOf(content.embargoUntil, article.edition.timeZone) : "None";
    case "sensitive":
      return content.sensitive ? "Yes" : "No";
    default:
      return String(content[field] ?? "") || "None";
  }
}
