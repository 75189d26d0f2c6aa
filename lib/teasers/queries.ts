import { Prisma } from "@/lib/db/generated/client";

/** The files a card shows; a story's own page needs every one. */
const CARD_FILES = Prisma.sql`((r.shape = 'FULL' AND r.width <= 960) OR r.shape IN ('STANDARD', 'WIDE'))`;

/**
 * SQL for one picture as JSON (a PictureRow), inside a query where `i` is the image's row: loading lists, pictures and
 * all, is one statement.
 */
export function pictureJson(files: "card" | "all"): Prisma.Sql {
  return Prisma.sql`json_build_object(
    'id', i.id, 'alt', i.alt, 'decorative', i.decorative, 'caption', i.caption, 'creator', i.creator,
    'credit', i.credit, 'digitalSource', i.digital_source, 'width', i.width, 'height', i.height, 'focalX', i.focal_x, 'focalY', i.focal_y,
    'placeholder', i.placeholder, 'gone', i.taken_down_at IS NOT NULL, 'renditions', (
      SELECT coalesce(json_agg(json_build_object(
        'shape', r.shape, 'format', r.format, 'width', r.width, 'height', r.height, 'key', r.key)), '[]')
      FROM renditions r WHERE r.image_id = i.id AND ${files === "all" ? Prisma.sql`true` : CARD_FILES}))`;
}

/** SQL for one story as JSON (a TeaserRow), inside a query where `a` is the article's row and `e` its edition's. */
export function teaserJson(files: "card" | "all" = "card"): Prisma.Sql {
  return Prisma.sql`json_build_object(
    'id', a.id, 'slug', a.slug, 'headline', a.headline, 'dek', a.dek, 'kicker', a.kicker, 'language', a.language,
    'words', a.words, 'publishedAt', a.first_published_at, 'bylineText', a.byline_text,
    'heroAlt', a.hero_alt, 'heroCaption', a.hero_caption, 'heroCredit', a.hero_credit,
    'edition', json_build_object('code', e.code, 'isDefault', e.is_default),
    'section', (
      SELECT json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'color', s.color)
      FROM sections s WHERE s.id = a.section_id),
    'bylines', (
      SELECT coalesce(json_agg(json_build_object('name', b.name, 'role', ab.role) ORDER BY ab.position), '[]')
      FROM article_bylines ab JOIN bylines b ON b.id = ab.byline_id WHERE ab.article_id = a.id),
    'hero', (
      SELECT ${pictureJson(files)} FROM images i WHERE i.id = a.hero_image_id))`;
}
