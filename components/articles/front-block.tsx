import { TeaserCard } from "@/components/articles/teaser-card";
import { IN_BLOCK } from "@/components/articles/widths";
import type { SectionPlace, Teaser } from "@/lib/articles/schema";
import type { Edition } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

export type FrontSection = { section: SectionPlace; stories: Teaser[] };

/** A section on the front page: its newest story large, the others small beside it. */
export function FrontBlock({ section, stories, ...shared }: FrontSection & { edition: Edition; words: Words }) {
  const [first, ...others] = stories;
  if (!first) return null;
  return (
    <section className="front-block" data-color={section.color} aria-labelledby={`section-${section.slug}`}>
      <h2 id={`section-${section.slug}`}>
        <a href={section.path}>{section.name}</a>
      </h2>
      <div className="front-block-stories">
        <TeaserCard teaser={first} size="secondary" shape="WIDE" sizes={IN_BLOCK} kicker={false} {...shared} />
        <div>
          {others.map((teaser) => (
            <TeaserCard key={teaser.id} teaser={teaser} size="compact" kicker={false} dek={false} {...shared} />
          ))}
        </div>
      </div>
    </section>
  );
}
