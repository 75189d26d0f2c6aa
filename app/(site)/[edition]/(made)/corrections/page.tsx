import type { Metadata } from "next";
import { absence, frameOr } from "@/app/(site)/[edition]/absence";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import { CorrectionsPage } from "@/components/articles/corrections-page";
import { readCorrections } from "@/lib/corrections/reads";
import { pathOf } from "@/lib/editions/rules";
import { wordsFor } from "@/lib/words/rules";

type Props = PageProps<"/[edition]/corrections">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await frameOr(params);
  if ("answer" in found) return { robots: { index: false } };
  const { edition } = found.frame;
  const { corrections, correctionsAbout } = wordsFor(edition.language).house;
  return metadataOfPage(edition, pathOf(edition, "corrections"), `${corrections} | ${edition.title}`, correctionsAbout);
}

export default async function CorrectionsRoute({ params }: Props) {
  const found = await frameOr(params);
  if ("answer" in found) return found.answer;
  const { frame } = found;
  const corrections = await readCorrections(frame.edition.id);
  if (corrections.is !== "found") return absence(corrections, frame);
  return <CorrectionsPage corrections={corrections.value} frame={frame} words={wordsFor(frame.edition.language)} />;
}
