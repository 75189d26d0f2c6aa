import { TeaserCard } from "@/components/articles/teaser-card";
import type { Teaser } from "@/lib/articles/schema";
import type { Edition } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

/** A row under the story; `stories` as they shall be shown, at most four look well. */
export function Related({ stories, edition, words }: { stories: Teaser[]; edition: Edition; words: Words }) {
  if (stories.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related" dir={edition.direction} lang={edition.language}>
      <h2 id="related">{words.story.related}</h2>
      <div className="related-row">
        {stories.map((teaser) => (
          <TeaserCard key={teaser.id} teaser={teaser} edition={edition} words={words} size="secondary" dek={false} />
        ))}
      </div>
    </section>
  );
}
