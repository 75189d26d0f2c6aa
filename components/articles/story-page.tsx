import type { ReactNode } from "react";
import { ArticleFoot } from "@/components/articles/article-foot";
import { ArticleHeader } from "@/components/articles/article-header";
import { Hero } from "@/components/articles/hero";
import { Related } from "@/components/articles/related";
import { StoryBody } from "@/components/articles/story-body";
import { type PageProps, SitePage } from "@/components/site/site-page";
import type { Story, Teaser } from "@/lib/articles/schema";

export type StoryPageProps = PageProps & {
  story: Story;
  /** The story's canonical address, absolute. */
  url: string;
  /** Related stories as they shall be shown: nothing that stands elsewhere on the page. */
  related: Teaser[];
  /** A `<Rail>`. */
  rail?: ReactNode;
};

/** The layout takes the story's direction, so that a Hebrew story in an English edition has its rail on the left. */
export function StoryPage({ story, url, related, rail, frame, words, pages }: StoryPageProps) {
  const { edition } = frame;
  return (
    <SitePage frame={frame} words={words} pages={pages} current={story.section.id}>
      <div className="story" lang={story.language} dir={story.direction} data-color={story.section.color}>
        <article data-article={story.id}>
          <ArticleHeader story={story} edition={edition} words={words} />
          {story.picture && <Hero picture={story.picture} words={words} />}
          <StoryBody body={story.body} pictures={story.pictures} words={words} />
          <ArticleFoot story={story} edition={edition} url={url} words={words} />
        </article>
        {rail}
      </div>
      <Related stories={related} edition={edition} words={words} />
    </SitePage>
  );
}
