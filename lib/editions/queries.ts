import { bannerJson, type BannerRow } from "@/lib/banners/queries";
import type { Banner } from "@/lib/banners/schema";
import { db } from "@/lib/db/client";
import type { Direction } from "@/lib/db/generated/enums";
import { pathOf } from "@/lib/editions/rules";
import type { Edition, Frame } from "@/lib/editions/schema";

/** The default edition's stand-in for a code: inside the app its addresses begin with it. Too long to be a code. */
export const DEFAULT = "default";

/** What stands around every page of an edition, by code or DEFAULT; null when there is no such edition. One statement. */
export async function getFrame(code: string): Promise<Frame | null> {
  const [row] = await db().$queryRaw<
    {
      code: string;
      editions: EditionRow[];
      sections: SectionRow[];
      placements: Frame["placements"];
      pages: { slug: string; title: string }[];
      banner: BannerRow | null;
    }[]
  >`
    SELECT e.code,
      (SELECT json_agg(json_build_object(
        'id', o.id, 'code', o.code, 'isDefault', o.is_default, 'language', o.language, 'direction', o.direction,
        'title', o.title, 'description', o.description, 'timeZone', o.time_zone) ORDER BY o.position, o.code)
       FROM editions o) AS editions,
      (SELECT coalesce(json_agg(json_build_object(
        'id', s.id, 'slug', s.slug, 'name', s.name, 'color', s.color, 'parentId', s.parent_id)
        ORDER BY s.position, s.name), '[]')
       FROM sections s WHERE s.edition_id = e.id) AS sections,
      (SELECT coalesce(json_agg(json_build_object(
        'id', p.id, 'place', p.place, 'area', p.area, 'widget', p.widget, 'settings', p.settings,
        'sectionIds', ARRAY(SELECT r.section_id FROM placement_sections r WHERE r.placement_id = p.id)) ORDER BY p.position, p.id), '[]')
       FROM placements p WHERE p.edition_id = e.id AND p.enabled AND p.area = 'RAIL') AS placements,
      (SELECT coalesce(json_agg(json_build_object('slug', w.slug, 'title', w.title) ORDER BY w.title), '[]')
       FROM static_pages w WHERE w.edition_id = e.id AND w.published) AS pages,
      ${bannerJson} AS banner
    FROM editions e WHERE e.code = ${code} OR (${code} = ${DEFAULT} AND e.is_default)`;
  if (!row) return null;
  const editions = row.editions.map(editionOf);
  const edition = editions.find((one) => one.code === row.code);
  if (!edition) return null;
  return {
    edition,
    others: editions.filter((one) => one.code !== row.code),
    sections: row.sections.map((section) => ({ ...section, path: pathOf(edition, "sections", section.slug) })),
    placements: row.placements,
    pages: row.pages.map(({ slug, title }) => ({ title, path: pathOf(edition, "pages", slug) })),
    banner: row.banner && bannerOf(row.banner, edition),
  };
}

/** The edition whose addresses have no prefix; null before there is any. */
export async function getDefaultEdition(): Promise<Edition | null> {
  const row = await db().edition.findFirst({ where: { isDefault: true }, select });
  return row && editionOf(row);
}

/** An edition by its code. */
export async function getEdition(code: string): Promise<Edition | null> {
  const row = await db().edition.findUnique({ where: { code }, select });
  return row && editionOf(row);
}

/** Every edition, in the newsroom's order. */
export async function listEditions(): Promise<Edition[]> {
  const rows = await db().edition.findMany({ select, orderBy: [{ position: "asc" }, { code: "asc" }] });
  return rows.map(editionOf);
}

type EditionRow = Omit<Edition, "direction"> & { direction: Direction };
type SectionRow = Omit<Frame["sections"][number], "path">;

const select = {
  id: true,
  code: true,
  isDefault: true,
  language: true,
  direction: true,
  title: true,
  description: true,
  timeZone: true,
} as const;

function bannerOf({ severity, text, href, slug }: BannerRow, edition: Edition): Banner {
  return { severity, text, path: slug ? pathOf(edition, "articles", slug) : href };
}

const editionOf = (row: EditionRow): Edition => ({ ...row, direction: row.direction === "RTL" ? "rtl" : "ltr" });
