import type { Metadata } from "next";
import { listing, lookUp, PEEKED } from "@/app/(site)/[edition]/listing";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import { readTopicList } from "@/lib/articles/reads";
import { feedPath } from "@/lib/feeds/rules/addresses";
import { readTopicPage } from "@/lib/topics/reads";

type Props = PageProps<"/[edition]/topics/[slug]">;

export const generateStaticParams = () => [{ slug: "_" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await lookUp(params, readTopicPage);
  if ("answer" in found) return { robots: { index: false } };
  const { frame, value } = found;
  const page = metadataOfPage(frame.edition, value.path, `${value.name} | ${frame.edition.title}`, value.description);
  // A topic without stories is nothing to be found by.
  const [any] = await readTopicList(frame.edition.id, value.id, PEEKED);
  return any ? page : { ...page, robots: { index: false, follow: true } };
}

export default async function TopicPage({ params }: Props) {
  const found = await lookUp(params, readTopicPage);
  if ("answer" in found) return found.answer;
  const { frame, value } = found;
  const stories = await readTopicList(frame.edition.id, value.id, PEEKED);
  return listing(frame, value.path, {
    title: value.name,
    description: value.description,
    picture: value.picture,
    stories,
    feed: feedPath(value.path, "feed.xml"),
  });
}
