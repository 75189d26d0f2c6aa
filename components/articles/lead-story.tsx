import { foreignTo } from "@/components/articles/foreign";
import { Kicker } from "@/components/articles/kicker";
import { MAIN } from "@/components/articles/widths";
import { Picture } from "@/components/ui/picture";
import { Time } from "@/components/ui/time";
import type { Teaser } from "@/lib/articles/schema";
import type { Edition } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

/** From here on a headline is set a step smaller. */
const LONG = 75;

/** The story that a front page opens with, and links to those that belong to it. */
export function LeadStory(props: { teaser: Teaser; related: Teaser[]; edition: Edition; words: Words }) {
  const { teaser, related, edition, words } = props;
  return (
    <article className="lead-story" {...foreignTo(edition, teaser)}>
      <div className="lead-head">
        <Kicker section={teaser.section} kicker={teaser.kicker} />
        <h3 data-long={teaser.headline.length > LONG || undefined}>
          <a href={teaser.path}>{teaser.headline}</a>
        </h3>
      </div>
      <div className="lead-text">
        {teaser.dek && <p className="dek">{teaser.dek}</p>}
        <p className="teaser-meta">
          {teaser.byline && <span>{`${words.story.by} ${teaser.byline}`}</span>}
          <Time at={teaser.publishedAt} zone={edition} />
        </p>
        {related.length > 0 && (
          <ul className="lead-related" aria-label={words.story.related}>
            {related.map((other) => (
              <li key={other.id} {...foreignTo(edition, other)}>
                <a href={other.path}>{other.headline}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {teaser.picture && (
        <div className="lead-picture" data-shape="wide">
          <Picture picture={teaser.picture} shape="WIDE" sizes={MAIN} first silent />
        </div>
      )}
    </article>
  );
}
