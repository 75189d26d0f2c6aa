import type { Metadata } from "next";
import { frameOr } from "@/app/(site)/[edition]/absence";
import { frontBlocks } from "@/app/(site)/[edition]/front-blocks";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import { rail } from "@/app/(site)/[edition]/rail";
import { FrontPage } from "@/components/articles/front-page";
import { JsonLd } from "@/components/site/json-ld";
import { pathOf } from "@/lib/editions/rules";
import { env } from "@/lib/env";
import { newsroom } from "@/lib/linked-data/rules";
import { wordsFor } from "@/lib/words/rules";

type Props = PageProps<"/[edition]">;

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
  const taken = new Set<string>();
  const { side, ...front } = await frontBlocks(frame, taken, () => rail(frame, "FRONT", pathOf(edition), taken));
  return (
    <>
      <JsonLd data={newsroom(edition, env().SITE_URL)} />
      <FrontPage {...front} frame={frame} words={wordsFor(edition.language)} rail={side} />
    </>
  );
}
