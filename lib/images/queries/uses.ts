import { db, type Tx } from "@/lib/db/client";

/** A place that shows a picture, or would: `href` is where it is edited. `live`: readers see it there. */
export type Use = { kind: "article" | "byline" | "section" | "topic"; name: string; href: string; live: boolean };

type Row = Omit<Use, "href"> & { id: string };

/** Everywhere a picture is used: stories in any state, somebody's unsaved copy of one, portraits, heads of lists. */
export async function listUses(imageId: string, tx: Pick<Tx, "$queryRaw"> = db()): Promise<Use[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT 'article' AS kind, a.id::text, coalesce(nullif(a.headline, ''), 'Untitled') AS name, a.state = 'PUBLISHED' AS live
    FROM articles a
    WHERE a.hero_image_id = ${imageId}::uuid
       OR EXISTS (SELECT FROM image_uses u WHERE u.article_id = a.id AND u.image_id = ${imageId}::uuid)
       OR EXISTS (SELECT FROM working_copies w WHERE w.article_id = a.id AND position(${imageId} IN w.content::text) > 0)
    UNION ALL SELECT 'byline', id::text, name, true FROM bylines WHERE image_id = ${imageId}::uuid
    UNION ALL SELECT 'section', id::text, name, true FROM sections WHERE image_id = ${imageId}::uuid
    UNION ALL SELECT 'topic', id::text, name, true FROM topics WHERE image_id = ${imageId}::uuid
    LIMIT 200`;
  return rows.map(({ id, ...use }) => ({ ...use, href: `/admin/${use.kind}s/${id}` }));
}
