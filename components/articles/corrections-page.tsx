import { foreignTo } from "@/components/articles/foreign";
import { type PageProps, SitePage } from "@/components/site/site-page";
import { Time } from "@/components/ui/time";
import type { CorrectionNote } from "@/lib/corrections/schema";

/** What the newsroom got wrong: when, in which story, and what is right. */
export function CorrectionsPage({ corrections, frame, words }: PageProps & { corrections: CorrectionNote[] }) {
  const { edition } = frame;
  return (
    <SitePage frame={frame} words={words}>
      <div className="plain">
        <h1>{words.house.corrections}</h1>
        <p className="dek">{words.house.correctionsAbout}</p>
        {corrections.length === 0 && <p>{words.house.noCorrections}</p>}
        {corrections.map(({ id, kind, text, at, story }) => (
          <article key={id} className="note">
            <p className="note-what">
              <strong>{words.story.changes[kind]}</strong> <Time at={at} zone={edition} />
            </p>
            <h2 {...foreignTo(edition, story)}>
              <a href={story.path}>{story.headline}</a>
            </h2>
            <p {...foreignTo(edition, story)}>{text}</p>
          </article>
        ))}
      </div>
    </SitePage>
  );
}
