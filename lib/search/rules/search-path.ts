import { pathOf } from "@/lib/editions/rules";
import { writeCursor } from "@/lib/search/rules/cursor";
import type { Search } from "@/lib/search/schema";

/** The address of a search. */
export function searchPath(edition: { code: string; isDefault: boolean }, search: Search): string {
  const { asked, section, byline, from, until, sort, after } = search;
  const given = {
    ...{ q: asked, section, byline, from, to: until },
    sort: sort === "newest" ? sort : undefined,
    after: after && writeCursor(after),
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, value);
  return `${pathOf(edition, "search")}?${query}`;
}
