import type { Picture, PictureFile } from "@/lib/images/schema";

/** The address a rendition's file is served at. */
export const mediaUrl = (key: string) => `/media/${key}`;

/** What `pictureOf` needs of an image's row; `pictureSelect` in lib/images/queries.ts loads it. */
export type PictureRow = {
  id: string;
  alt: string;
  decorative: boolean;
  caption: string;
  creator: string;
  credit: string;
  digitalSource?: string;
  /** It was taken down. */
  gone?: boolean;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  placeholder: string;
  renditions: (Omit<PictureFile, "url"> & { key: string })[];
};

export type PictureOverrides = { caption?: string | null; credit?: string | null; alt?: string | null };

/** IPTC's terms for pictures that a trained model made, wholly or in part. */
const GENERATED = new Set(["trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"]);

/**
 * A picture as a page shows it. An override that is empty or null means "as the picture says". Of one that was taken down
 * nothing is left but the room it took, whatever was said of it and wherever.
 */
export function pictureOf(row: PictureRow, overrides: PictureOverrides = {}): Picture {
  if (row.gone) return goneOf(row);
  return {
    id: row.id,
    alt: overrides.alt || (row.decorative ? "" : row.alt),
    caption: overrides.caption || row.caption,
    credit: overrides.credit || row.credit || row.creator,
    ...(GENERATED.has(row.digitalSource ?? "") && { generated: true }),
    width: row.width,
    height: row.height,
    focalX: row.focalX,
    focalY: row.focalY,
    placeholder: row.placeholder,
    files: row.renditions
      .map(({ shape, format, width, height, key }) => ({ shape, format, width, height, url: mediaUrl(key) }))
      .sort((a, b) => a.shape.localeCompare(b.shape) || a.format.localeCompare(b.format) || a.width - b.width),
  };
}

function goneOf({ id, width, height }: PictureRow): Picture {
  const nothing = { alt: "", caption: "", credit: "", placeholder: "", files: [] };
  return { id, gone: true, width, height, focalX: 0.5, focalY: 0.5, ...nothing };
}
