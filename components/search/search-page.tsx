import type { ReactNode } from "react";
import { TeaserCard } from "@/components/articles/teaser-card";
import { Filters } from "@/components/search/filters";
import { HitCard } from "@/components/search/hit-card";
import { SearchBox } from "@/components/search/search-box";
import { type PageProps, SitePage } from "@/components/site/site-page";
import type { Teaser } from "@/lib/articles/schema";
import type { Filled } from "@/lib/search/rules/read-search";
import type { Hit, Problem } from "@/lib/search/schema";

export type SearchPageProps = PageProps & {
  filled: Filled;
  /** The name behind the byline that the search keeps to. */
  byline?: string;
  /** What is shown: why there is no answer, the answer, or what is new while nothing was asked. */
  shown: { problem: Problem } | Answered | { latest: Teaser[] };
  rail?: ReactNode;
};

export type Answered = {
  hits: Hit[];
  count: number;
  /** Only the newest stories were looked into; `newest` leads through all of them. */
  isCut: boolean;
  newest?: string;
  /** The next page's path; the first's, on the others. */
  more?: string;
  first?: string;
  /** A like search that finds something. */
  meant?: { asked: string; path: string };
};

/** The search form, filled as it was, and below it what it found. */
export function SearchPage({ frame, words, filled, byline, shown, rail }: SearchPageProps) {
  const { edition, sections } = frame;
  return (
    <SitePage frame={frame} words={words}>
      <div className="list">
        <header className="list-header search-header">
          <h1>{words.search.title}</h1>
          <SearchBox edition={edition} words={words} asked={filled.asked}>
            <Filters filled={filled} sections={sections} byline={byline} words={words} />
          </SearchBox>
        </header>
        <div className="list-stories">
          {"problem" in shown && <p className="search-said">{words.search.problems[shown.problem]}</p>}
          {"hits" in shown && <Found {...shown} frame={frame} words={words} />}
          {"latest" in shown && (
            <>
              <p className="search-said">{words.search.hint}</p>
              {shown.latest.map((teaser) => (
                <TeaserCard key={teaser.id} teaser={teaser} edition={edition} words={words} size="compact" level={2} />
              ))}
            </>
          )}
        </div>
        {rail}
      </div>
    </SitePage>
  );
}

function Found({ hits, count, isCut, newest, more, first, meant, frame, words }: Answered & PageProps) {
  const { search, list } = words;
  const [none, some] = isCut ? [search.noneOfNewest, search.atLeast] : [search.none, search.found];
  return (
    <>
      <p className="search-said">{count === 0 ? none : some(count)}</p>
      {isCut && (
        <p className="search-cut">
          {count > 0 && search.common} {newest && <a href={newest}>{search.orders.newest}</a>}
        </p>
      )}
      {meant && (
        <p className="search-meant">
          {search.meant}{" "}
          <a href={meant.path}>
            <bdi>{meant.asked}</bdi>
          </a>
        </p>
      )}
      {count === 0 && !meant && <p>{search.hint}</p>}
      {hits.map((hit) => (
        <HitCard key={hit.teaser.id} hit={hit} edition={frame.edition} words={words} />
      ))}
      {(more || first) && (
        <nav className="pager" aria-label={list.pages}>
          {first && <a href={first}>{search.first}</a>}
          {more && (
            <a href={more} rel="next">
              {hits.length > 0 ? search.more : search.further}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
