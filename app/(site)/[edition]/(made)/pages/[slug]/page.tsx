import type { Metadata } from "next";
import { lookUp } from "@/app/(site)/[edition]/listing";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import { StaticPage } from "@/components/articles/static-page";
import { readStaticPage } from "@/lib/static-pages/reads";
import { summaryOf } from "@/lib/static-pages/rules";
import { wordsFor } from "@/lib/words/rules";

type Props = PageProps<"/[edition]/pages/[slug]">;

export const generateStaticParams = () => [{ slug: "_" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await lookUp(params, readStaticPage);
  if ("answer" in found) return { robots: { index: false } };
  const { frame, value } = found;
  return metadataOfPage(frame.edition, value.path, `${value.title} | ${frame.edition.title}`, summaryOf(value.body));
}

export default async function StaticRoute({ params }: Props) {
  const found = await lookUp(params, readStaticPage);
  if ("answer" in found) return found.answer;
  const { frame, value } = found;
  return <StaticPage page={value} frame={frame} words={wordsFor(frame.edition.language)} />;
}
