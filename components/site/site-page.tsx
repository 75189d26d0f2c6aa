import type { ReactNode } from "react";
import { Footer } from "@/components/site/footer";
import { Masthead, type MastheadProps } from "@/components/site/masthead";
import { MAIN, SkipLink } from "@/components/site/skip-link";

/** What every page of an edition needs from its route. */
export type PageProps = Pick<MastheadProps, "frame" | "words">;

/** A whole page of an edition: skip link, masthead, main, footer. */
export function SitePage({ children, ...masthead }: MastheadProps & { children: ReactNode }) {
  return (
    <>
      <SkipLink words={masthead.words} />
      <Masthead {...masthead} />
      <main id={MAIN} tabIndex={-1}>
        {children}
      </main>
      <Footer frame={masthead.frame} words={masthead.words} />
    </>
  );
}
