import type { Metadata } from "next";
import { LISTED, listing, lookUp, PEEKED } from "@/app/(site)/[edition]/listing";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import { BylineIntro } from "@/components/articles/byline-intro";
import { JsonLd } from "@/components/site/json-ld";
import { readBylineList } from "@/lib/articles/reads";
import { readBylinePage } from "@/lib/bylines/reads";
import { env } from "@/lib/env";
import { feedPath } from "@/lib/feeds/rules/addresses";
import { profilePage } from "@/lib/linked-data/rules/lists";
import { wordsFor } from "@/lib/words/rules";

type Props = PageProps<"/[edition]/staff/[slug]">;

export const generateStaticParams = () => [{ slug: "_" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await lookUp(params, readBylinePage);
  if ("answer" in found) return { robots: { index: false } };
  const { frame, value } = found;
  return metadataOfPage(frame.edition, value.path, `${value.name} | ${frame.edition.title}`, value.bio);
}

export default async function BylinePage({ params }: Props) {
  const found = await lookUp(params, readBylinePage);
  if ("answer" in found) return found.answer;
  const { frame, value } = found;
  const stories = await readBylineList(frame.edition.id, value.id, PEEKED);
  return listing(frame, value.path, {
    title: value.name,
    stories,
    data: <JsonLd data={profilePage(value, stories.slice(0, LISTED), frame.edition, env().SITE_URL)} />,
    feed: feedPath(value.path, "feed.xml"),
    intro: <BylineIntro byline={value} words={wordsFor(frame.edition.language)} />,
  });
}
