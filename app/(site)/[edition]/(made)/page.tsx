import type { Metadata } from "next";
import { frameOr } from "@/app/(site)/[edition]/absence";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import { rail } from "@/app/(site)/[edition]/rail";
import { FrontPage } from "@/components/articles/front-page";
import { JsonLd } from "@/components/site/json-ld";
import { readLatest, readSectionList } from "@/lib/articles/reads";
import { pathOf } from "@/lib/editions/rules";
import { env } from "@/lib/env";
import { newsroom } from "@/lib/linked-data/rules";
import { frontBlocks, frontTop } from "@/lib/widgets/rules";
import { wordsFor } from "@/lib/words/rules";

type Props = PageProps<"/[edition]">;

const NEWEST = 12;
const A_SECTION = 10;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await frameOr(params);
  if ("answer" in found) return { robots: { index: false } };
  const { edition } = found.frame;
  return metadataOfPage(edition, pathOf(edition), edition.title, edition.description);
}

export default async function FrontRoute({ params }: Props) {
  const found = await frameOr(params, "");
  if ("answer" in found) return found.answer;
  const { frame } = found;
  const { edition } = frame;
  const sections = frame.sections.filter((section) => section.parentId === null);
  const [newest, ...lists] = await Promise.all([
    readLatest(edition.id, NEWEST),
    ...sections.map((section) => readSectionList(edition.id, section.id, A_SECTION)),
  ]);
  // The rail comes before the blocks, or a small newsroom's front page would leave nothing for Popular.
  const taken = new Set<string>();
  const top = frontTop(newest, taken);
  const side = await rail(frame, "FRONT", pathOf(edition), taken);
  const blocks = frontBlocks(
    sections.map((section, index) => ({ section, stories: lists[index] ?? [] })),
    taken,
  );
  return (
    <>
      <JsonLd data={newsroom(edition, env().SITE_URL)} />
      <FrontPage {...top} blocks={blocks} frame={frame} words={wordsFor(edition.language)} rail={side} />
    </>
  );
}
