import { hrefsOf } from "@/lib/body/rules";
import type { Body } from "@/lib/body/schema";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";

/** Rooms whose last part is a row's slug. Any other address of ours is a page of the house, or a file. */
const ROOMS = new Set(["articles", "sections", "topics", "staff", "pages"]);

/** The links of a body to addresses of our own that readers would find empty. One statement; none without such links. */
export async function listDeadLinks(tx: Pick<Tx, "$queryRaw">, body: Body): Promise<string[]> {
  const links = hrefsOf(body).flatMap((href) => ownLink(href) ?? []);
  if (!links.length) return [];
  const rows = await tx.$queryRaw<{ href: string }[]>`
    SELECT l.href
    FROM json_to_recordset(${JSON.stringify(links)}::json) AS l (href text, code text, room text, slug text, path text)
    LEFT JOIN editions e ON CASE WHEN l.code IS NULL THEN e.is_default ELSE e.code = l.code END
    WHERE e.id IS NULL OR NOT (
      EXISTS (SELECT 1 FROM redirects r WHERE r.edition_id = e.id AND r.path = l.path
        AND (r.target IS NOT NULL OR EXISTS (SELECT 1 FROM articles a WHERE a.id = r.article_id AND a.state = 'PUBLISHED')))
      OR CASE l.room
        WHEN 'articles' THEN EXISTS (
          SELECT 1 FROM articles a WHERE a.edition_id = e.id AND a.slug = l.slug AND a.state = 'PUBLISHED')
        WHEN 'sections' THEN EXISTS (SELECT 1 FROM sections s WHERE s.edition_id = e.id AND s.slug = l.slug)
        WHEN 'topics' THEN EXISTS (SELECT 1 FROM topics t WHERE t.edition_id = e.id AND t.slug = l.slug)
        WHEN 'staff' THEN EXISTS (SELECT 1 FROM bylines b WHERE b.edition_id = e.id AND b.slug = l.slug)
        ELSE EXISTS (SELECT 1 FROM static_pages p WHERE p.edition_id = e.id AND p.slug = l.slug AND p.published) END)`;
  return rows.map((row) => row.href);
}

type OwnLink = { href: string; code: string | null; room: string; slug: string; path: string };

function ownLink(href: string): OwnLink | null {
  const site = env().SITE_URL;
  const url = URL.canParse(href, site) ? new URL(href, site) : null;
  if (!url || url.origin !== new URL(site).origin) return null;
  const parts = url.pathname.split("/").filter(Boolean);
  const code = ROOMS.has(parts[0] ?? "") ? null : (parts.shift() ?? null);
  const [room = "", slug = ""] = parts;
  if (!ROOMS.has(room) || parts.length !== 2) return null;
  const name = decoded(slug);
  return { href, code, room, slug: name, path: `/${room}/${name}` };
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).replaceAll("\u0000", "");
  } catch {
    return slug;
  }
}
