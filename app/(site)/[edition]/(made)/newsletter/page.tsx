import type { Metadata } from "next";
import { frameOr } from "@/app/(site)/[edition]/absence";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import { NewsletterPage } from "@/components/newsletter/newsletter-page";
import { pathOf } from "@/lib/editions/rules";
import { readMailLists } from "@/lib/subscribers/reads";
import { wordsFor } from "@/lib/words/rules";

type Props = PageProps<"/[edition]/newsletter">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await frameOr(params);
  if ("answer" in found) return { robots: { index: false } };
  const { edition } = found.frame;
  const { newsletter, widget } = wordsFor(edition.language);
  return metadataOfPage(
    edition,
    pathOf(edition, "newsletter"),
    `${widget.newsletter} | ${edition.title}`,
    newsletter.about,
  );
}

export default async function NewsletterRoute({ params }: Props) {
  const found = await frameOr(params);
  if ("answer" in found) return found.answer;
  const { frame } = found;
  return (
    <NewsletterPage
      frame={frame}
      words={wordsFor(frame.edition.language)}
      lists={await readMailLists(frame.edition.id)}
    />
  );
}
