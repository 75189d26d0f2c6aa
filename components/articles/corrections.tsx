import { Time } from "@/components/ui/time";
import type { StoryCorrection } from "@/lib/articles/schema";
import type { Edition } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

type CorrectionsProps = { corrections: StoryCorrection[]; edition: Edition; words: Words };

/** What was changed and when, in the newsroom's words. */
export function Corrections({ corrections, edition, words }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words.story.changesTitle}</h2>
      {corrections.map(({ id, kind, text, at }) => (
        <p key={id}>
          {kind !== "MINOR" && <strong>{words.story.changes[kind]}</strong>}{" "}
          <span className="stamp">
            <Time at={at} zone={edition} as="moment" />
          </span>{" "}
          {text}
        </p>
      ))}
    </section>
  );
}
