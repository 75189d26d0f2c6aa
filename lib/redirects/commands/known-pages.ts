import type { Tx } from "@/lib/db/client";
import { isFixture, type Placed } from "@/lib/redirects/commands/read-address";
import { publicPath, roomOf } from "@/lib/redirects/rules";

/** What stands at addresses now. `pages` by edition's id and path; a story's value is its id and state. */
export type Known = { pages: Map<string, { id: string; state: string | null }> };

/** Looks up every page that these addresses name. One statement. */
export async function knownPages(tx: Tx, places: Placed[]): Promise<Known> {
  const slugs = [
    ...new Set(places.map(({ path }) => roomOf(leading(path))?.slug).filter((slug) => slug !== undefined)),
  ];
  const rows = await tx.$queryRaw<
    { editionId: string; room: string; slug: string; id: string; state: string | null }[]
  >`
    SELECT edition_id AS "editionId", 'articles' AS room, slug, id, state::text FROM articles WHERE slug = ANY(${slugs})
    UNION ALL SELECT edition_id, 'sections', slug, id, NULL FROM sections WHERE slug = ANY(${slugs})
    UNION ALL SELECT edition_id, 'topics', slug, id, NULL FROM topics WHERE slug = ANY(${slugs})
    UNION ALL SELECT edition_id, 'staff', slug, id, NULL FROM bylines WHERE slug = ANY(${slugs})
    UNION ALL SELECT edition_id, 'pages', slug, id, NULL FROM static_pages WHERE slug = ANY(${slugs}) AND published`;
  return { pages: new Map(rows.map(({ editionId, room, slug, ...page }) => [`${editionId}/${room}/${slug}`, page])) };
}

/** Why an old address may not lead elsewhere: it has a page, or its page speaks for itself. */
export function liveAt({ edition, path }: Placed, { pages }: Known): string | undefined {
  const shown = publicPath(edition, path);
  if (isFixture(path)) return `${shown} is a page of the site.`;
  const page = pages.get(edition.id + leading(path));
  if (!page) return undefined;
  if (page.state === "WITHDRAWN") return `${shown} is a withdrawn story: its address says so.`;
  return page.state === null || page.state === "PUBLISHED" ? `${shown} is a page of the site.` : undefined;
}

/** A list's feeds go where their list goes. */
const leading = (path: string) => path.replace(/^(\/(?:sections|topics|staff)\/[^/]+)\/feed\.(?:xml|json)$/, "$1");
