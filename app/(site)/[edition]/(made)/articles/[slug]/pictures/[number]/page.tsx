import type { Metadata } from "next";
import { absence, frameOr, slugOf } from "@/app/(site)/[edition]/absence";
import { metadataOfPicture } from "@/app/(site)/[edition]/metadata";
import { PicturePage } from "@/components/articles/picture-page";
import { readStoryPicture } from "@/lib/articles/reads";
import { pictureNumber } from "@/lib/articles/rules/album";

type Props = PageProps<"/[edition]/articles/[slug]/pictures/[number]">;

export const generateStaticParams = () => [{ slug: "_", number: "_" }];

async function look(params: Props["params"]) {
  const found = await frameOr(params);
  if ("answer" in found) return found;
  const { frame } = found;
  const { slug, number } = await params;
  const shown = await readStoryPicture(frame.edition.code, slugOf(slug), pictureNumber(number));
  return shown.is === "found" ? { frame, shown: shown.value } : { answer: absence(shown, frame) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await look(params);
  return "answer" in found ? { robots: { index: false } } : metadataOfPicture(found.shown, found.frame.edition);
}

/** One picture of a story, as large as the window allows, with the way to the others and back. */
export default async function StoryPicturePage({ params }: Props) {
  const found = await look(params);
  return "answer" in found ? found.answer : <PicturePage shown={found.shown} edition={found.frame.edition} />;
}
