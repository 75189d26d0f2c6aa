"use client";
import { useStory } from "@/components/editor/story-context";
import { Picture } from "@/components/ui/picture";
import { directionOf, pathOf } from "@/lib/editions/rules";

/** What search engines and shares cut a headline to, in characters. */
const SEARCH = { headline: 65, dek: 155 };

/** How the story looks where it is searched for and shared. */
export function SharePreview() {
  const { article, choices, content } = useStory();
  const picture = content.hero && choices.pictures[content.hero.imageId];
  const headline = content.headline || "Headline";
  return (
    <div className="panel-part">
      <h3>In search and shares</h3>
      <div className="share" lang={content.language} dir={directionOf(content.language)}>
        {picture && <Picture picture={picture} shape="SHARE" sizes="18rem" silent />}
        <p className="share-path" dir="ltr">
          {article.edition.title} › {pathOf(article.edition, "articles", content.slug).slice(1).replaceAll("/", " › ")}
        </p>
        <p className="share-headline">{cut(headline, SEARCH.headline)}</p>
        <p className="share-dek">{cut(content.dek, SEARCH.dek)}</p>
      </div>
    </div>
  );
}

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);
