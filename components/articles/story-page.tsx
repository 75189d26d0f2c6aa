import type { ReactNode } from "react";
import { ArticleFoot } from "@/components/articles/article-foot";
import { ArticleHeader } from "@/components/articles/article-header";
import type { Album } from "@/components/articles/body-picture";
import { Hero } from "@/components/articles/hero";
import { Related } from "@/components/articles/related";
import { StoryBody } from "@/components/articles/story-body";
import { type PageProps, SitePage } from "@/components/site/site-page";
import type { Age, Story, Teaser } from "@/lib/articles/schema";
import { wordsFor } from "@/lib/words/rules";

export type StoryPageProps = PageProps & {
  story: Story;
  /** The story's canonical address, absolute. */
  url: string;
  /** Related stories as they shall be shown: nothing that stands elsewhere on the page. */
  related: Teaser[];
  /** Given for a story that is to say how old it is. */
  age?: Age | null;
  /** Given where its pictures have pages of their own: not on a preview. */
  album?: Album;
  /** A `<Rail>`. */
  rail?: ReactNode;
};

/**
 * A story speaks its own language, labels and dates too, and the layout takes its direction: a Hebrew one in an English
 * edition has its rail on the left.
 */
export function StoryPage({ story, url, related, age, album, rail, frame, words }: StoryPageProps) {
  const { edition } = frame;
  const own = story.language === edition.language ? words : wordsFor(story.language);
  const zone = { language: story.language, timeZone: edition.timeZone };
  return (
    <SitePage frame={frame} words={words} current={story.section.id} trail={{ sectionId: story.section.id }}>
      <div className="story" lang={story.language} dir={story.direction} data-color={story.section.color}>
        <article data-article={story.id}>
          <ArticleHeader story={story} age={age} zone={zone} words={own} />
          {story.picture && <Hero picture={story.picture} album={album} words={own} />}
          <StoryBody body={story.body} pictures={story.pictures} album={album} words={own} />
          <ArticleFoot story={story} zone={zone} url={url} words={own} />
        </article>
        {rail}
      </div>
      <Related stories={related} edition={edition} words={words} />
    </SitePage>
  );
}
