import type { ReactNode } from "react";
import { Pager, type PagerProps } from "@/components/articles/pager";
import { TeaserCard } from "@/components/articles/teaser-card";
import { type PageProps, SitePage } from "@/components/site/site-page";
import type { Teaser } from "@/lib/articles/schema";

export type ListPageProps = PageProps &
  Omit<PagerProps, "words"> & {
    title: string;
    description?: string;
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
export function ListPage({ title, description, color, stories, intro, kickers = true, rail, ...page }: ListPageProps) {
  const { frame, words, older, newest } = page;
  const shared = { edition: frame.edition, words, level: 2, kicker: kickers } as const;
  const [first, ...others] = stories;
  const lead = !newest && first?.picture ? first : undefined;
  return (
    <SitePage frame={frame} words={words} current={page.current}>
      <div className="list" data-color={color}>
        <header className="list-header">
          <h1>{title}</h1>
          {description && <p className="dek">{description}</p>}
          {intro}
        </header>
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
