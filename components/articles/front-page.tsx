import type { ReactNode } from "react";
import { FrontBlock, type FrontSection } from "@/components/articles/front-block";
import { TeaserCard } from "@/components/articles/teaser-card";
import { BESIDE } from "@/components/articles/widths";
import { type PageProps, SitePage } from "@/components/site/site-page";
import type { Teaser } from "@/lib/articles/schema";

export type FrontPageProps = PageProps & {
  lead?: Teaser;
  /** Beside the lead: the first with its picture, then headlines; then a row of four. */
  beside: Teaser[];
  row: Teaser[];
  blocks: FrontSection[];
  rail?: ReactNode;
};

/** Hierarchy by size and place. No story twice is the caller's to see to. */
export function FrontPage({ lead, beside, row, blocks, rail, frame, words }: FrontPageProps) {
  const { edition } = frame;
  const shared = { edition, words };
  return (
    <SitePage frame={frame} words={words} latestAt={lead?.publishedAt} front>
      <h1 className="unseen">{edition.title}</h1>
      <div className="front">
        {lead ? (
          <section className="front-top" aria-label={words.site.latest}>
            <TeaserCard teaser={lead} size="lead" shape="WIDE" level={2} first {...shared} />
            <div className="front-beside">
              {beside.map((teaser, index) => (
                <TeaserCard
                  key={teaser.id}
                  teaser={teaser}
                  size={index === 0 ? "secondary" : "headline"}
                  sizes={BESIDE}
                  level={2}
                  {...shared}
                />
              ))}
            </div>
          </section>
        ) : (
          <p>{words.list.empty}</p>
        )}
        {row.length > 0 && (
          <div className="front-row">
            {row.map((teaser, index) => (
              <TeaserCard
                key={teaser.id}
                teaser={teaser}
                size="secondary"
                shape={index % 2 ? "STANDARD" : "WIDE"}
                level={2}
                {...shared}
              />
            ))}
          </div>
        )}
        <div className="front-rest">
          <div className="front-blocks">
            {blocks.map((block) => (
              <FrontBlock key={block.section.id} {...block} {...shared} />
            ))}
          </div>
          {rail}
        </div>
      </div>
    </SitePage>
  );
}
