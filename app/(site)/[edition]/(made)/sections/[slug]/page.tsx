import type { Metadata } from "next";
import { listing, lookUp, PEEKED } from "@/app/(site)/[edition]/listing";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import { readFamilyList } from "@/lib/articles/reads";
import { feedPath } from "@/lib/feeds/rules/addresses";
import { readSectionPage } from "@/lib/sections/reads";
import { wordsFor } from "@/lib/words/rules";

type Props = PageProps<"/[edition]/sections/[slug]">;

export const generateStaticParams = () => [{ slug: "_" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await lookUp(params, readSectionPage);
  if ("answer" in found) return { robots: { index: false } };
  const { frame, value } = found;
  return metadataOfPage(frame.edition, value.path, `${value.name} | ${frame.edition.title}`, value.description);
}

export default async function SectionPage({ params }: Props) {
  const found = await lookUp(params, readSectionPage);
  if ("answer" in found) return found.answer;
  const { frame, value } = found;
  const stories = await readFamilyList(frame.edition.id, value.familyIds, PEEKED);
  const words = wordsFor(frame.edition.language);
  const below = frame.sections.filter(({ parentId }) => parentId === value.id);
  return listing(frame, value.path, {
    title: value.name,
    description: value.description,
    color: value.color,
    current: value.id,
    picture: value.picture,
    stories,
    // Where stories of several sections stand together, each says which is its own.
    kickers: below.length > 0,
    ways: [
      { label: words.list.subSections, links: below },
      {
        label: words.site.popular,
        links: [{ name: words.list.popularIn(value.name), path: `${value.path}/popular` }],
      },
    ],
    feed: feedPath(value.path, "feed.xml"),
  });
}
