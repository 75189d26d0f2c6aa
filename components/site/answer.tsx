import { SearchBox } from "@/components/search/search-box";
import { SectionLinks } from "@/components/site/section-links";
import { SitePage } from "@/components/site/site-page";
import { MAIN } from "@/components/site/skip-link";
import { pathOf } from "@/lib/editions/rules";
import type { Frame } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

export type AnswerProps = {
  status: 400 | 404 | 410 | 500 | 503;
  words: Words;
  /** Absent when even the frame cannot be read. */
  frame?: Frame;
  /** Why a story was withdrawn, in the newsroom's words. */
  reason?: string;
};

/** An absence as a whole page: what is the matter, and ways on. Says its status, which the front reads and takes out. */
export function Answer({ frame, ...answer }: AnswerProps) {
  if (!frame) {
    return (
      <main id={MAIN}>
        <AnswerText {...answer} site="Dateline" home="/" />
      </main>
    );
  }
  const { edition } = frame;
  return (
    <SitePage frame={frame} words={answer.words}>
      <AnswerText
        {...answer}
        site={edition.title}
        home={pathOf(edition)}
        latest={pathOf(edition, "latest")}
        search={answer.status < 500 && <SearchBox edition={edition} words={answer.words} />}
      >
        <SectionLinks sections={frame.sections.filter((section) => section.parentId === null)} />
      </AnswerText>
    </SitePage>
  );
}

type TextProps = Omit<AnswerProps, "frame"> & {
  site: string;
  home: string;
  latest?: string;
  search?: React.ReactNode;
  children?: React.ReactNode;
};

function AnswerText({ status, words, reason, site, home, latest, search, children }: TextProps) {
  const { title, text } = words.answer[status];
  return (
    <div className="plain" data-answer={status}>
      <title>{`${title} | ${site}`}</title>
      <meta name="answer" content={String(status)} />
      <h1>{title}</h1>
      <p className="dek">{reason || text}</p>
      {search}
      <h2>{words.answer.ways}</h2>
      <ul>
        <li>
          <a href={home}>{words.site.front}</a>
        </li>
        {latest && (
          <li>
            <a href={latest}>{words.site.latest}</a>
          </li>
        )}
      </ul>
      {children}
    </div>
  );
}
