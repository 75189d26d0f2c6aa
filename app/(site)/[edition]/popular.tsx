import type { Metadata } from "next";
import { frameOr } from "@/app/(site)/[edition]/absence";
import { LISTED, listing, lookUp } from "@/app/(site)/[edition]/listing";
import { metadataOfPage } from "@/app/(site)/[edition]/metadata";
import type { Ways } from "@/components/articles/list-header";
import { readPopularOf } from "@/lib/articles/reads";
import { pathOf } from "@/lib/editions/rules";
import type { Frame } from "@/lib/editions/schema";
import { readSectionPage } from "@/lib/sections/reads";
import type { SectionPage } from "@/lib/sections/schema";
import type { Period } from "@/lib/views/schema";
import { wordsFor } from "@/lib/words/rules";

type Place = { frame: Frame; section?: SectionPage };
type Found = Place | { answer: React.ReactNode };

/** The pages of what is read most: of the whole edition. */
export const popularPages = (period: Period) =>
  pagesOf<{ edition: string }>(period, async (params) => {
    const found = await frameOr(params);
    return "answer" in found ? found : { frame: found.frame };
  });

/** The same of a section and those under it. */
export const popularPagesOfSection = (period: Period) =>
  pagesOf<{ edition: string; slug: string }>(period, async (params) => {
    const found = await lookUp(params, readSectionPage);
    return "answer" in found ? found : { frame: found.frame, section: found.value };
  });

function pagesOf<P>(period: Period, find: (params: Promise<P>) => Promise<Found>) {
  return {
    metadata: async ({ params }: { params: Promise<P> }): Promise<Metadata> => {
      const found = await find(params);
      if ("answer" in found) return { robots: { index: false } };
      const { edition } = found.frame;
      const when = wordsFor(edition.language).list.periods[period];
      const title = [titleOf(found), ...(period === "week" ? [when] : []), edition.title].join(" | ");
      return metadataOfPage(edition, pathTo(found, period), title, "");
    },
    page: async ({ params }: { params: Promise<P> }) => {
      const found = await find(params);
      if ("answer" in found) return found.answer;
      const { frame, section } = found;
      const sectionIds = section?.familyIds ?? [];
      return listing(frame, pathTo(found, period), {
        title: titleOf(found),
        color: section?.color,
        current: section?.id,
        stories: await readPopularOf(frame.edition.id, sectionIds, period, LISTED),
        ways: waysFrom(found, period),
      });
    },
  };
}

/** To the other period, and to the same one of each section or of them all. */
function waysFrom({ frame, section }: Place, period: Period): Ways[] {
  const words = wordsFor(frame.edition.language);
  const periods = (["day", "week"] as const).map((one) => ({
    name: words.list.periods[one],
    path: pathTo({ frame, section }, one),
    current: one === period,
  }));
  const rooms = frame.sections
    .filter(({ parentId }) => parentId === null)
    .map(({ id, name, path }) => ({ name, path: periodPath(`${path}/popular`, period), current: id === section?.id }));
  const everywhere = { name: words.list.everywhere, path: pathTo({ frame }, period), current: !section };
  return [
    { label: words.list.period, links: periods },
    { label: `${words.site.popular}: ${words.site.sections}`, links: [everywhere, ...rooms] },
  ];
}

function titleOf({ frame, section }: Place): string {
  const words = wordsFor(frame.edition.language);
  return section ? words.list.popularIn(section.name) : words.site.popular;
}

const pathTo = ({ frame, section }: Place, period: Period) =>
  periodPath(section ? `${section.path}/popular` : pathOf(frame.edition, "popular"), period);

const periodPath = (path: string, period: Period) => (period === "day" ? path : `${path}/${period}`);
