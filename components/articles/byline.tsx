import type { Story, StoryByline } from "@/lib/articles/schema";
import { listParts } from "@/lib/words/rules";
import type { Role, Words } from "@/lib/words/schema";

/** Who wrote it, then who helped, each name linked to its page. */
export function Byline({ story, words }: { story: Pick<Story, "bylines" | "bylineText">; words: Words }) {
  if (story.bylineText) return <p className="byline">{story.bylineText}</p>;
  const of = (role: StoryByline["role"]) => story.bylines.filter((byline) => byline.role === role);
  return (
    <>
      <Names label={words.story.by} bylines={of("WORDS")} words={words} />
      {ROLES.map((role) => (
        <Names key={role} label={words.story.byRole[role]} bylines={of(role)} words={words} helper />
      ))}
    </>
  );
}

const ROLES: Role[] = ["ADDITIONAL_REPORTING", "PHOTOGRAPHS", "TRANSLATION", "EDITING"];

type NamesProps = { label: string; bylines: StoryByline[]; words: Words; helper?: boolean };

function Names({ label, bylines, words, helper }: NamesProps) {
  if (bylines.length === 0) return null;
  const parts = listParts(
    bylines.map((byline) => byline.name),
    words.language,
  );
  const rest = [...bylines];
  return (
    <p className={helper ? "byline byline-help" : "byline"}>
      {label}{" "}
      {parts.map((part, index) => {
        const byline = part.name ? rest.shift() : undefined;
        return byline ? (
          <a key={index} href={byline.path} rel="author">
            {byline.name}
          </a>
        ) : (
          part.text
        );
      })}
    </p>
  );
}
