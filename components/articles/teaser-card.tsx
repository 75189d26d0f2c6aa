import { foreignTo } from "@/components/articles/foreign";
import { Kicker } from "@/components/articles/kicker";
import { IN_ROW, MAIN, SMALL } from "@/components/articles/widths";
import { Picture } from "@/components/ui/picture";
import { Time } from "@/components/ui/time";
import type { Teaser } from "@/lib/articles/schema";
import type { RenditionShape } from "@/lib/db/generated/enums";
import type { Edition } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

export type TeaserSize = "lead" | "secondary" | "compact" | "headline";

export type TeaserCardProps = {
  teaser: Teaser;
  edition: Edition;
  words: Words;
  size: TeaserSize;
  /** The heading's level in its page's outline. */
  level?: 2 | 3;
  shape?: RenditionShape;
  /** As HTML's; what the size usually is when left out. */
  sizes?: string;
  /** The page's main picture. */
  first?: boolean;
  kicker?: boolean;
  dek?: boolean;
};

const SIZES = { lead: MAIN, secondary: IN_ROW, compact: SMALL, headline: SMALL };

/** A story in a list. The headline is the link; the picture says nothing it does not. */
export function TeaserCard({ teaser, edition, words, size, level = 3, ...options }: TeaserCardProps) {
  const { shape = "STANDARD", sizes = SIZES[size], first = false, kicker = true, dek = size !== "headline" } = options;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="teaser" data-size={size} {...foreignTo(edition, teaser)}>
      <div className="teaser-text">
        {kicker && <Kicker section={teaser.section} kicker={teaser.kicker} />}
        <Heading>
          <a href={teaser.path}>{teaser.headline}</a>
        </Heading>
        {dek && teaser.dek && <p className="teaser-dek">{teaser.dek}</p>}
        <p className="teaser-meta">
          {size === "lead" && teaser.byline && <span>{`${words.story.by} ${teaser.byline}`}</span>}
          <Time at={teaser.publishedAt} zone={edition} />
        </p>
      </div>
      {size !== "headline" && teaser.picture && (
        <div className="teaser-picture" data-shape={shape.toLowerCase()}>
          <Picture picture={teaser.picture} shape={shape} sizes={sizes} first={first} silent />
        </div>
      )}
    </article>
  );
}
