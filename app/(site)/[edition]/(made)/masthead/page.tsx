import type { Metadata } from "next";
import { absence, frameOr } from "@/app/(site)/[edition]/absence";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import { MastheadPage } from "@/components/articles/masthead-page";
import { readRoster } from "@/lib/bylines/reads";
import { pathOf } from "@/lib/editions/rules";
import { wordsFor } from "@/lib/words/rules";

type Props = PageProps<"/[edition]/masthead">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await frameOr(params);
  if ("answer" in found) return { robots: { index: false } };
  const { edition } = found.frame;
  const { masthead, mastheadAbout } = wordsFor(edition.language).house;
  return metadataOfPage(edition, pathOf(edition, "masthead"), `${masthead} | ${edition.title}`, mastheadAbout);
}

export default async function MastheadRoute({ params }: Props) {
  const found = await frameOr(params);
  if ("answer" in found) return found.answer;
  const { frame } = found;
  const roster = await readRoster(frame.edition.id);
  if (roster.is !== "found") return absence(roster, frame);
  return <MastheadPage roster={roster.value} frame={frame} words={wordsFor(frame.edition.language)} />;
}
