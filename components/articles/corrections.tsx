import { Time } from "@/components/ui/time";
import type { StoryCorrection } from "@/lib/articles/schema";
import type { Zone } from "@/lib/words/rules";
import type { Words } from "@/lib/words/schema";

type CorrectionsProps = { corrections: StoryCorrection[]; zone: Zone; words: Words };

/** What was changed and when, in the newsroom's words. */
export function Corrections({ corrections, zone, words }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words.story.changesTitle}</h2>
      {corrections.map(({ id, kind, text, at }) => (
        <p key={id}>
          {kind !== "MINOR" && <strong>{words.story.changes[kind]}</strong>}{" "}
          <span className="stamp">
            <Time at={at} zone={zone} as="moment" />
          </span>{" "}
          {text}
        </p>
      ))}
    </section>
  );
}
