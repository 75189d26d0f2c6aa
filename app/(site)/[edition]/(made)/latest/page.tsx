import type { Metadata } from "next";
import { frameOr } from "@/app/(site)/[edition]/absence";
import { listing, PEEKED } from "@/app/(site)/[edition]/listing";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import { readLatest } from "@/lib/articles/reads";
import { pathOf } from "@/lib/editions/rules";
import { wordsFor } from "@/lib/words/rules";

type Props = PageProps<"/[edition]/latest">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await frameOr(params);
  if ("answer" in found) return { robots: { index: false } };
  const { edition } = found.frame;
  return metadataOfPage(
    edition,
    pathOf(edition, "latest"),
    `${wordsFor(edition.language).site.latest} | ${edition.title}`,
    "",
  );
}

export default async function LatestPage({ params }: Props) {
  const found = await frameOr(params);
  if ("answer" in found) return found.answer;
  const { frame } = found;
  return listing(frame, pathOf(frame.edition, "latest"), {
    title: wordsFor(frame.edition.language).site.latest,
    stories: await readLatest(frame.edition.id, PEEKED),
    feed: pathOf(frame.edition, "feed.xml"),
  });
}
