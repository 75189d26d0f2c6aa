import { AgeWarning } from "@/components/articles/age-warning";
import { Byline } from "@/components/articles/byline";
import { Kicker } from "@/components/articles/kicker";
import { Translations } from "@/components/articles/translations";
import { Time } from "@/components/ui/time";
import type { Age, Story } from "@/lib/articles/schema";
import type { Zone } from "@/lib/words/rules";
import type { Words } from "@/lib/words/schema";

/** From here on a headline is set a step smaller. */
const LONG = 120;

export type ArticleHeaderProps = { story: Story; age?: Age | null; zone: Zone; words: Words };

export function ArticleHeader({ story, age, zone, words }: ArticleHeaderProps) {
  return (
    <header className="story-header">
      <div className="story-title">
        <Kicker section={story.section} kicker={story.kicker} />
        <h1 data-long={story.headline.length > LONG || undefined}>{story.headline}</h1>
        {story.dek && <p className="dek">{story.dek}</p>}
        {age && <AgeWarning age={age} words={words} />}
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
        <Translations translations={story.translations} words={words} />
      </div>
    </header>
  );
}
