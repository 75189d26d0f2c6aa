import { connection } from "next/server";
import { frameOr } from "@/app/(site)/[edition]/absence";
import { rail } from "@/app/(site)/[edition]/rail";
import { StoryPage } from "@/components/articles/story-page";
import { Answer } from "@/components/site/answer";
import { isDatabaseAway } from "@/lib/db/away";
import { env } from "@/lib/env";
import { getPreviewByToken } from "@/lib/previews/queries";
import { withoutRepeats } from "@/lib/widgets/rules";
import { wordsFor } from "@/lib/words/rules";

type Asked = {
  params: Promise<{ edition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata = { robots: { index: false, follow: false } };

const RELATED = 4;

/** A story as its page will show it, for whoever has a link: kept by nobody, told to no machine. */
export default async function PreviewRoute({ params, searchParams }: Asked) {
  const { token } = await searchParams;
  const found = await frameOr(params);
  if ("answer" in found) return found.answer;
  const { frame } = found;
  const words = wordsFor(frame.edition.language);
  // Whether a link still holds is of the moment: nothing of it is to be made ahead.
  await connection();
  const preview = typeof token === "string" ? await unlessAway(() => getPreviewByToken(token)) : null;
  if (preview === "away") return <Answer status={503} words={words} frame={frame} />;
  if (!preview || preview.editionCode !== frame.edition.code)
    return <Answer status={404} words={words} frame={frame} />;
  const { story } = preview;
  const taken = new Set([story.id]);
  const [related = []] = withoutRepeats(taken, [story.related], RELATED);
  return (
    <>
      <title>{`${story.headline} | ${frame.edition.title}`}</title>
      <StoryPage
        frame={frame}
        words={words}
        story={story}
        url={env().SITE_URL + story.path}
        related={related}
        rail={await rail(frame, "ARTICLE", story.path, taken, story.section.id)}
      />
    </>
  );
}

async function unlessAway<T>(read: () => Promise<T>): Promise<T | "away"> {
  try {
    return await read();
  } catch (error) {
    if (isDatabaseAway(error)) return "away";
    throw error;
  }
}
