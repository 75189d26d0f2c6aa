import { pathOf, stepsTo, type Step } from "@/lib/editions/rules";
import type { Frame } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

/** Where a page stands below the front page. A section stands below its parents; `here` is the page itself. */
export type TrailProps = { frame: Frame; words: Words; sectionId?: string; here?: string };

/** The steps from the front page down to this one, each a link but the last. */
export function Trail({ frame, words, sectionId, here }: TrailProps) {
  const steps: Step[] = [
    { name: frame.edition.title, path: pathOf(frame.edition) },
    ...(sectionId ? stepsTo(frame.sections, sectionId) : []),
  ];
  return (
    <nav className="trail" aria-label={words.site.trail}>
      <ol>
        {steps.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        {here && (
          <li>
            <span aria-current="page">{here}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
