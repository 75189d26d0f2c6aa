import { Fragment } from "react";
import { foreignTo } from "@/components/articles/foreign";
import { Kicker } from "@/components/articles/kicker";
import { SMALL } from "@/components/articles/widths";
import { Picture } from "@/components/ui/picture";
import { Time } from "@/components/ui/time";
import type { Edition } from "@/lib/editions/schema";
import type { Hit, Marked } from "@/lib/search/schema";
import type { Words } from "@/lib/words/schema";

/** A story that answers: the words asked for marked, in the headline and where the body has them. */
export function HitCard({ hit, edition, words }: { hit: Hit; edition: Edition; words: Words }) {
  const { teaser, headline, excerpt } = hit;
  return (
    <article className="teaser" data-size="compact" {...foreignTo(edition, teaser)}>
      <div className="teaser-text">
        <Kicker section={teaser.section} kicker={teaser.kicker} />
        <h2>
          <a href={teaser.path}>
            <Marks of={headline} />
          </a>
        </h2>
        {excerpt ? (
          <p className="teaser-dek">
            … <Marks of={excerpt} /> …
          </p>
        ) : (
          teaser.dek && <p className="teaser-dek">{teaser.dek}</p>
        )}
        <p className="teaser-meta">
          {teaser.byline && <span>{`${words.story.by} ${teaser.byline}`}</span>}
          <Time at={teaser.publishedAt} zone={edition} />
        </p>
      </div>
      {teaser.picture && (
        <div className="teaser-picture" data-shape="standard">
          <Picture picture={teaser.picture} shape="STANDARD" sizes={SMALL} silent />
        </div>
      )}
    </article>
  );
}

function Marks({ of }: { of: Marked }) {
  return of.map(({ text, hit }, place) =>
    hit ? <mark key={place}>{text}</mark> : <Fragment key={place}>{text}</Fragment>,
  );
}
