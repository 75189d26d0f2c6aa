import type { SearchPageProps } from "@/components/search/search-page";
import { readLatest } from "@/lib/articles/reads";
import { getBylinePage } from "@/lib/bylines/queries";
import type { Frame } from "@/lib/editions/schema";
import { findStories } from "@/lib/search/queries/find-stories";
import { suggestSearch } from "@/lib/search/queries/suggest";
import type { Reading } from "@/lib/search/rules/read-search";
import { searchPath } from "@/lib/search/rules/search-path";

/** Stories shown while nothing is asked. */
const OFFERED = 8;

/** What the search page shows below its form, and the name of the byline it keeps to. */
export async function shownFor(
  { edition }: Frame,
  reading: Reading,
): Promise<Pick<SearchPageProps, "shown" | "byline">> {
  if (reading.is === "refused") return { shown: { problem: reading.problem } };
  if (reading.is === "empty") return { shown: { latest: await readLatest(edition.id, OFFERED) } };
  const { search } = reading;
  const [found, byline] = await Promise.all([findStories(edition, search), nameOf(edition.code, search.byline)]);
  if ("problem" in found) return { shown: found, byline };
  const { hits, count, isCut, next } = found;
  const meant = count === 0 && !isCut ? await suggestSearch(edition, search) : null;
  const { after, ...first } = search;
  return {
    byline,
    shown: {
      ...{ hits, count, isCut },
      newest: isCut && search.sort === "best" ? searchPath(edition, { ...first, sort: "newest" }) : undefined,
      more: next ? searchPath(edition, { ...search, after: next }) : undefined,
      first: after ? searchPath(edition, first) : undefined,
      meant: meant ? { asked: meant.asked, path: searchPath(edition, meant) } : undefined,
    },
  };
}

async function nameOf(editionCode: string, slug?: string): Promise<string | undefined> {
  if (!slug) return undefined;
  const { found } = await getBylinePage(editionCode, slug);
  return found.is === "found" ? found.value.name : undefined;
}
