import type { ReactNode } from "react";
import { absence, frameOr, slugOf } from "@/app/(site)/[edition]/absence";
import { rail } from "@/app/(site)/[edition]/rail";
import { ListPage, type ListPageProps } from "@/components/articles/list-page";
import { JsonLd } from "@/components/site/json-ld";
import { olderPath } from "@/lib/cursors/rules";
import type { Frame } from "@/lib/editions/schema";
import { env } from "@/lib/env";
import { collectionPage } from "@/lib/linked-data/rules/lists";
import type { Found } from "@/lib/outcome";
import { wordsFor } from "@/lib/words/rules";

/** Stories on a page of a list. */
export const LISTED = 20;
/** One more than are shown, to know whether there are older ones. */
export const PEEKED = LISTED + 1;

/** What a list's address stands for, or the whole page that says why nothing does. */
export async function lookUp<T>(
  params: Promise<{ edition: string; slug: string }>,
  read: (code: string, slug: string) => Promise<Found<T>>,
) {
  const found = await frameOr(params);
  if ("answer" in found) return found;
  const { frame } = found;
  const value = await read(frame.edition.code, slugOf((await params).slug));
  return value.is === "found" ? { frame, value: value.value } : { answer: absence(value, frame) };
}

type List = Omit<ListPageProps, "frame" | "words" | "rail"> & {
  /** What machines are told of it; that it is a list, when nothing else is said. Of older pages nothing. */
  data?: ReactNode;
};

/** A list at `path` with its rail; nothing in the rail that is in the list. Stories beyond a page's are one link. */
export async function listing(frame: Frame, path: string, { data, ...list }: List) {
  const stories = list.stories.slice(0, LISTED);
  const last = stories.at(-1);
  const taken = new Set(stories.map((story) => story.id));
  return (
    <>
      {data ??
        (!list.newest && <JsonLd data={collectionPage({ ...list, path, stories }, frame.edition, env().SITE_URL)} />)}
      <ListPage
        {...list}
        stories={stories}
        older={last && list.stories.length > LISTED ? olderPath(path, last.id) : undefined}
        frame={frame}
        words={wordsFor(frame.edition.language)}
        rail={await rail(frame, "SECTION", path, taken, list.current)}
      />
    </>
  );
}
