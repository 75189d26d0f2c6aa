import type { Metadata } from "next";
import { absence, frameOr, slugOf } from "@/app/(site)/[edition]/absence";
import { metadataOfStory } from "@/app/(site)/[edition]/metadata";
import { rail } from "@/app/(site)/[edition]/rail";
import { StoryPage } from "@/components/articles/story-page";
import { JsonLd } from "@/components/site/json-ld";
import { readAge, readStory } from "@/lib/articles/reads";
import { albumOf } from "@/lib/articles/rules/album";
import { env } from "@/lib/env";
import { breadcrumbs, newsArticle } from "@/lib/linked-data/rules";
import { withoutRepeats } from "@/lib/widgets/rules";
import { wordsFor } from "@/lib/words/rules";

type Props = PageProps<"/[edition]/articles/[slug]">;

const RELATED = 4;

export const generateStaticParams = () => [{ slug: "_" }];

async function look(params: Props["params"]) {
  const found = await frameOr(params);
  if ("answer" in found) return found;
  const { frame } = found;
  const story = await readStory(frame.edition.code, slugOf((await params).slug));
  return story.is === "found" ? { frame, story: story.value } : { answer: absence(story, frame) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await look(params);
  return "answer" in found ? { robots: { index: false } } : metadataOfStory(found.story, found.frame.edition);
}

export default async function ArticlePage({ params }: Props) {
  const found = await look(params);
  if ("answer" in found) return found.answer;
  const { frame, story } = found;
  const taken = new Set([story.id]);
  const [related = []] = withoutRepeats(taken, [story.related], RELATED);
  return (
    <>
      <JsonLd data={newsArticle(story, frame.edition, env().SITE_URL)} />
      <JsonLd data={breadcrumbs(story, frame, env().SITE_URL)} />
      <StoryPage
        frame={frame}
        words={wordsFor(frame.edition.language)}
        story={story}
        url={env().SITE_URL + story.path}
        related={related}
        album={{ ...albumOf(story), path: story.path }}
        age={await readAge(story.publishedAt)}
        rail={await rail(frame, "ARTICLE", story.path, taken, story.section.id)}
      />
    </>
  );
}
