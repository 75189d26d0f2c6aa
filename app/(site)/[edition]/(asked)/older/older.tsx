import type { Metadata } from "next";
import { absence } from "@/app/(site)/[edition]/absence";
import { listing, PEEKED } from "@/app/(site)/[edition]/listing";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import type { ListPageProps } from "@/components/articles/list-page";
import { Answer } from "@/components/site/answer";
import { listLatest } from "@/lib/articles/queries";
import type { Teaser } from "@/lib/articles/schema";
import { idOf } from "@/lib/cursors/rules";
import { isDatabaseAway } from "@/lib/db/away";
import type { Edition, Frame } from "@/lib/editions/schema";
import { wordsFor } from "@/lib/words/rules";

type Asked<P> = { params: Promise<P>; searchParams: Promise<Record<string, string | string[] | undefined>> };
type Found<T> = { frame: Frame; value: T } | { answer: React.ReactNode };
type Named = { name: string; path: string };
type Where = { sectionIds?: string[]; topicId?: string; bylineId?: string };
type Look = Pick<ListPageProps, "color" | "current" | "kickers">;

/** The pages past a list's first: `find` says what the list is of, `where` which stories it holds. */
export function olderPages<P, T extends Named>(
  find: (params: Promise<P>) => Promise<Found<T>>,
  where: (value: T) => Where,
  look: (value: T) => Look = () => ({}),
) {
  return {
    metadata: async ({ params }: Asked<P>): Promise<Metadata> => {
      const found = await find(params);
      if ("answer" in found) return { robots: { index: false } };
      const { edition } = found.frame;
      const { name, path } = found.value;
      const title = titleOf(name, edition);
      // The page writes its title itself, since what it finds may be an answer with one of its own.
      // Found by their stories, not by themselves: every new story moves what stands on them.
      return {
        ...metadataOfPage(edition, path, title, ""),
        title: null,
        alternates: {},
        robots: { index: false, follow: true },
      };
    },
    page: async ({ params, searchParams }: Asked<P>) => {
      const found = await find(params);
      if ("answer" in found) return found.answer;
      const { frame, value } = found;
      const words = wordsFor(frame.edition.language);
      const { after } = await searchParams;
      const id = typeof after === "string" ? idOf(after) : null;
      if (id === null) return <Answer status={400} frame={frame} words={words} />;
      const stories = await unlessAway(() =>
        listLatest({ ...where(value), editionId: frame.edition.id, take: PEEKED, after: id }),
      );
      if (!stories) return absence({ is: "broken" }, frame);
      // Nothing is older than a story that nobody knows, and nothing links to where a list has ended.
      if (stories.length === 0) return absence({ is: "absent" }, frame);
      const description = words.list.older;
      return (
        <>
          <title>{titleOf(value.name, frame.edition)}</title>
          {await listing(frame, value.path, {
            ...look(value),
            title: value.name,
            description,
            stories,
            newest: value.path,
          })}
        </>
      );
    },
  };
}

const titleOf = (name: string, edition: Edition) =>
  `${name} | ${wordsFor(edition.language).list.older} | ${edition.title}`;

async function unlessAway(list: () => Promise<Teaser[]>): Promise<Teaser[] | undefined> {
  try {
    return await list();
  } catch (error) {
    if (isDatabaseAway(error)) return undefined;
    throw error;
  }
}
