import type { ReactNode } from "react";
import { Banner } from "@/components/site/banner";
import { Footer } from "@/components/site/footer";
import { Masthead, type MastheadProps } from "@/components/site/masthead";
import { MAIN, SkipLink } from "@/components/site/skip-link";
import { Trail, type TrailProps } from "@/components/site/trail";

/** What every page of an edition needs from its route. */
export type PageProps = Pick<MastheadProps, "frame" | "words">;

export type SitePageProps = MastheadProps & {
  /** Where the page stands, but for the front page and what stands nowhere. */
  trail?: Pick<TrailProps, "sectionId" | "here">;
  children: ReactNode;
};

/** A whole page of an edition: skip link, masthead, what is announced, the way here, main, footer. */
export function SitePage({ trail, children, ...masthead }: SitePageProps) {
  const { frame, words } = masthead;
  return (
    <>
      <SkipLink words={words} />
      <Masthead {...masthead} />
      {frame.banner && <Banner banner={frame.banner} words={words} />}
      {trail && <Trail {...trail} frame={frame} words={words} />}
      <main id={MAIN} tabIndex={-1}>
        {children}
      </main>
      <Footer frame={frame} words={words} />
    </>
  );
}
