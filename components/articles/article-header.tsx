import { Byline } from "@/components/articles/byline";
import { Kicker } from "@/components/articles/kicker";
import { Time } from "@/components/ui/time";
import type { Story } from "@/lib/articles/schema";
import type { Zone } from "@/lib/words/rules";
import type { Words } from "@/lib/words/schema";

/** From here on a headline is set a step smaller. */
const LONG = 120;

export type ArticleHeaderProps = { story: Story; zone: Zone; words: Words };

export function ArticleHeader({ story, zone, words }: ArticleHeaderProps) {
  return (
    <header className="story-header">
      <div className="story-title">
        <Kicker section={story.section} kicker={story.kicker} />
        <h1 data-long={story.headline.length > LONG || undefined}>{story.headline}</h1>
        {story.dek && <p className="dek">{story.dek}</p>}
      </div>
      <div className="story-meta">
        <Byline story={story} words={words} />
        <p className="story-times">
          <span>
            <span className="unseen">{words.story.published} </span>
            <Time at={story.publishedAt} zone={zone} as="moment" />
          </span>{" "}
          {story.revisedAt && (
            <span>
              {words.story.updated} <Time at={story.revisedAt} zone={zone} as="moment" />
            </span>
          )}{" "}
          <span>{words.story.minutes(story.minutes)}</span>
        </p>
      </div>
    </header>
  );
}
