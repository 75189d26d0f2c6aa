import { SectionLinks } from "@/components/site/section-links";
import { ThemeSwitch } from "@/components/site/theme-switch";
import { Time } from "@/components/ui/time";
import { pathOf } from "@/lib/editions/rules";
import type { Frame } from "@/lib/editions/schema";
import { languageName } from "@/lib/words/rules";
import { inTree } from "@/lib/sections/rules";
import type { Words } from "@/lib/words/schema";

export type MastheadProps = {
  frame: Frame;
  words: Words;
  /** The section the page belongs to, by id. */
  current?: string;
  /** Front page: a large wordmark. */
  front?: boolean;
  /** The newest story's time: the page's dateline, true for as long as the page is kept. */
  latestAt?: string;
};

/** Menu, wordmark, what is useful; below it the sections. The menu opens without script. */
export function Masthead({ frame, words, current, front = false, latestAt }: MastheadProps) {
  const { edition, sections, others } = frame;
  const top = sections.filter((section) => section.parentId === null);
  // Below a section one is still in it.
  const above = sections.find(({ id }) => id === current)?.parentId ?? current;
  return (
    <header className="masthead" data-front={front || undefined}>
      <div className="masthead-row">
        <details className="menu">
          <summary>{words.site.menu}</summary>
          <nav aria-label={words.site.menu}>
            <SectionLinks sections={inTree(sections)} current={current} />
            <MoreLinks frame={frame} words={words} />
          </nav>
        </details>
        {latestAt && (
          <p className="dateline">
            <Time at={latestAt} zone={edition} as="fullDay" />
          </p>
        )}
        <p className="wordmark">
          <a href={pathOf(edition)}>{edition.title}</a>
        </p>
        <div className="masthead-tools">
          {others.map((other) => (
            <a
              key={other.id}
              href={pathOf(other)}
              lang={other.language}
              hrefLang={other.language}
              dir={other.direction}
            >
              {languageName(other.language)}
            </a>
          ))}{" "}
          <a href={pathOf(edition, "search")}>{words.search.title}</a>{" "}
          <a href={pathOf(edition, "newsletter")}>{words.site.newsletter}</a>
          <ThemeSwitch words={words} />
        </div>
      </div>
      <nav className="sections" aria-label={words.site.sections}>
        <SectionLinks sections={top} current={above} />
      </nav>
    </header>
  );
}

function MoreLinks({ frame, words }: { frame: Frame; words: Words }) {
  const { edition, others } = frame;
  return (
    <ul>
      <li>
        <a href={pathOf(edition, "search")}>{words.search.title}</a>
      </li>
      <li>
        <a href={pathOf(edition, "latest")}>{words.site.latest}</a>
      </li>
      <li>
        <a href={pathOf(edition, "popular")}>{words.site.popular}</a>
      </li>
      <li>
        <a href={pathOf(edition, "newsletter")}>{words.site.newsletter}</a>
      </li>
      {others.map((other) => (
        <li key={other.id}>
          <a href={pathOf(other)} lang={other.language} hrefLang={other.language}>
            {languageName(other.language)}
          </a>
        </li>
      ))}
      <li>
        <ThemeSwitch words={words} />
      </li>
    </ul>
  );
}
