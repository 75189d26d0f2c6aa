import { TeaserCard } from "@/components/articles/teaser-card";
import { IN_BLOCK } from "@/components/articles/widths";
import type { Teaser } from "@/lib/articles/schema";
import type { Edition } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

export type SectionBlockProps = {
  /** "feature": a wide picture and a list; "columns": short columns, square pictures; "essay": a large headline. */
  layout: string;
  stories: Teaser[];
  kicker: boolean;
  edition: Edition;
  words: Words;
};

/** A section's first story large, the others small beside or below it. */
export function SectionBlock({ layout, stories, ...shared }: SectionBlockProps) {
  const [first, ...others] = stories;
  if (!first) return null;
  return (
    <div className="department-stories" data-count={stories.length}>
      <TeaserCard
        teaser={first}
        size="secondary"
        shape={layout === "feature" ? "WIDE" : "STANDARD"}
        sizes={IN_BLOCK}
        {...shared}
      />
      {others.length > 0 && (
        <div className="department-others">
          {others.map((teaser) => (
            <TeaserCard key={teaser.id} teaser={teaser} size="compact" dek={layout === "columns"} {...shared} />
          ))}
        </div>
      )}
    </div>
  );
}
