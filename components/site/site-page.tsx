import type { ReactNode } from "react";
import { Footer, type FooterLink } from "@/components/site/footer";
import { Masthead, type MastheadProps } from "@/components/site/masthead";
import { MAIN, SkipLink } from "@/components/site/skip-link";

/** What every page of an edition needs from its route. */
export type PageProps = Pick<MastheadProps, "frame" | "words"> & { pages?: FooterLink[] };

/** A whole page of an edition: skip link, masthead, main, footer. */
export function SitePage({
  pages,
  children,
  ...masthead
}: MastheadProps & { pages?: FooterLink[]; children: ReactNode }) {
  return (
    <>
      <SkipLink words={masthead.words} />
      <Masthead {...masthead} />
      <main id={MAIN} tabIndex={-1}>
        {children}
      </main>
      <Footer frame={masthead.frame} words={masthead.words} pages={pages} />
    </>
  );
}
