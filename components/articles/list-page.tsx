import type { ReactNode } from "react";
import { ListHeader, type ListHeaderProps } from "@/components/articles/list-header";
import { Pager, type PagerProps } from "@/components/articles/pager";
import { TeaserCard } from "@/components/articles/teaser-card";
import { type PageProps, SitePage } from "@/components/site/site-page";
import type { Teaser } from "@/lib/articles/schema";

export type ListPageProps = PageProps &
  Omit<PagerProps, "words"> &
  Omit<ListHeaderProps, "words" | "children"> & {
    /** A section's own colour and, when this is one, its id. */
    color?: string;
    current?: string;
    stories: Teaser[];
    /** Between the title and the stories: a byline's bio. */
    intro?: ReactNode;
    /** Show each story's section: everywhere but on a section's own page. */
    kickers?: boolean;
    rail?: ReactNode;
  };

/** Section, topic, byline, latest and popular pages: a lead when it has a picture, then a column. */
export function ListPage({ color, stories, intro, kickers = true, rail, ...page }: ListPageProps) {
  const { frame, words, older, newest, title, description, picture, feed, ways } = page;
  const shared = { edition: frame.edition, words, level: 2, kicker: kickers } as const;
  const [first, ...others] = stories;
  const lead = !newest && first?.picture ? first : undefined;
  const above = frame.sections.find(({ id }) => id === page.current)?.parentId ?? undefined;
  return (
    <SitePage frame={frame} words={words} current={page.current} trail={{ sectionId: above, here: title }}>
      <div className="list" data-color={color}>
        <ListHeader {...{ title, description, picture, feed, ways, words }}>{intro}</ListHeader>
        <div className="list-stories">
          {lead && <TeaserCard teaser={lead} size="lead" shape="WIDE" first {...shared} />}
          {(lead ? others : stories).map((teaser) => (
            <TeaserCard key={teaser.id} teaser={teaser} size="compact" {...shared} />
          ))}
          {stories.length === 0 && <p>{words.list.empty}</p>}
          <Pager older={older} newest={newest} words={words} />
        </div>
        {rail}
      </div>
    </SitePage>
  );
}
