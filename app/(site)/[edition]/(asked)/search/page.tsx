import { connection } from "next/server";
import { frameOr } from "@/app/(site)/[edition]/absence";
import { shownFor } from "@/app/(site)/[edition]/(asked)/search/shown";
import { rail } from "@/app/(site)/[edition]/rail";
import { SearchPage } from "@/components/search/search-page";
import { Answer } from "@/components/site/answer";
import { pathOf } from "@/lib/editions/rules";
import { isDatabaseAway } from "@/lib/db/away";
import { readSearch } from "@/lib/search/rules/read-search";
import { wordsFor } from "@/lib/words/rules";

export const metadata = { robots: { index: false } };

/** Search: a form, and what it found. What cannot be answered is said in a sentence, with status 400. */
export default async function SearchRoute({ params, searchParams }: PageProps<"/[edition]/search">) {
  const found = await frameOr(params);
  if ("answer" in found) return found.answer;
  const { frame } = found;
  const words = wordsFor(frame.edition.language);
  const reading = readSearch(await searchParams);
  // Search is of the moment: nothing of it is to be made ahead.
  await connection();
  const answer = await unlessAway(() => shownFor(frame, reading));
  if (!answer) return <Answer status={503} words={words} frame={frame} />;
  const { shown, byline } = answer;
  const stories = "hits" in shown ? shown.hits.map((hit) => hit.teaser) : "latest" in shown ? shown.latest : [];
  const taken = new Set(stories.map((story) => story.id));
  return (
    <>
      <title>{[reading.filled.asked, words.search.title, frame.edition.title].filter(Boolean).join(" | ")}</title>
      {"problem" in shown && <meta name="answer" content="400" />}
      <SearchPage
        frame={frame}
        words={words}
        filled={reading.filled}
        byline={byline}
        shown={shown}
        rail={await rail(frame, "SECTION", pathOf(frame.edition, "search"), taken)}
      />
    </>
  );
}

async function unlessAway<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isDatabaseAway(error)) return null;
    throw error;
  }
}
