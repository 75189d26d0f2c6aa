import { Fragment, type ReactNode } from "react";
import { type PageProps, SitePage } from "@/components/site/site-page";

export type FrontPageProps = PageProps & {
  /** Each as its kind shows it, in the newsroom's order. */
  blocks: { id: string; node: ReactNode }[];
  /** The time of the newest story on it. */
  latestAt?: string;
  rail?: ReactNode;
};

/** The first block over the whole width, the others below it beside the rail. No story twice is the caller's to see to. */
export function FrontPage({ blocks, latestAt, rail, frame, words }: FrontPageProps) {
  const [first, ...others] = blocks;
  return (
    <SitePage frame={frame} words={words} latestAt={latestAt} front>
      <h1 className="unseen">{frame.edition.title}</h1>
      <div className="front">
        {first ? first.node : <p>{words.list.empty}</p>}
        <div className="front-rest">
          <div className="front-blocks">
            {others.map(({ id, node }) => (
              <Fragment key={id}>{node}</Fragment>
            ))}
          </div>
          {rail}
        </div>
      </div>
    </SitePage>
  );
}
