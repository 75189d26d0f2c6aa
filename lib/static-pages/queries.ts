import type { Body } from "@/lib/body/schema";
import { db } from "@/lib/db/client";
import { pathOf } from "@/lib/editions/rules";
import { frameTag } from "@/lib/editions/tags";
import { getRedirect, getRedirectIn } from "@/lib/redirects/queries";
import { isSlug } from "@/lib/redirects/rules";
import type { Lookup } from "@/lib/redirects/schema";
import { addressTag } from "@/lib/redirects/tags";
import type { StaticPage } from "@/lib/static-pages/schema";

/**
 * What the address of a static page answers: found only while published. Filed under the edition's frame, where the link
 * to it stands too. One statement; a second on a miss, for old addresses.
 */
export async function getStaticPage(editionCode: string, slug: string): Promise<Lookup<StaticPage>> {
  if (!isSlug(slug)) return getRedirectIn(editionCode, "pages", slug);
  const [row] = await db().$queryRaw<Row[]>`
    SELECT e.id AS "editionId", e.code, e.is_default AS "isDefault", w.title, w.body, w.updated_at AS "updatedAt"
    FROM editions e
    LEFT JOIN static_pages w ON w.edition_id = e.id AND w.slug = ${slug} AND w.published
    WHERE e.code = ${editionCode}`;
  if (!row) return { found: { is: "absent" }, tags: [] };
  const tags = [frameTag(row.editionId)];
  const { title, body, updatedAt } = row;
  if (title === null) {
    const old = await getRedirect(row.editionId, "pages", slug);
    return { found: old.found, tags: [...tags, addressTag(row.editionId, "pages", slug), ...old.tags] };
  }
  const value = { slug, title, body, path: pathOf(row, "pages", slug), updatedAt: updatedAt.toISOString() };
  return { found: { is: "found", value }, tags };
}

type Row = { editionId: string; code: string; isDefault: boolean } & (
  { title: string; body: Body; updatedAt: Date } | { title: null; body: null; updatedAt: null }
);
