import type { RenditionFormat, RenditionShape } from "@/lib/db/generated/enums";
import type { Picture, PictureFile } from "@/lib/images/schema";

export type Size = { width: number; height: number };
export type Crop = Size & { left: number; top: number };
/** 0 to 1 from the left and the top. */
export type Focal = { x: number; y: number };

/** A file to make: `crop` in pixels of the upright original, then scaled to `width` × `height`. */
export type PlannedFile = Size & { shape: RenditionShape; format: RenditionFormat; crop: Crop };

export const SHAPE_RATIO = { WIDE: 16 / 9, STANDARD: 4 / 3, SQUARE: 1, SHARE: 1200 / 630 } as const;
export const FILE_ENDING = { AVIF: "avif", WEBP: "webp", JPEG: "jpg" } as const satisfies Record<
  RenditionFormat,
  string
>;

const FULL_WIDTHS = [320, 480, 640, 960, 1280, 1600, 1920];
const CROP_WIDTHS = { WIDE: [320, 640, 960, 1280], STANDARD: [320, 640, 960], SQUARE: [320, 640, 960] };

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

/** A picture as a page shows it. An override that is empty or null means "as the picture says". */
export function pictureOf(row: PictureRow, overrides: PictureOverrides = {}): Picture {
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

/** The largest part of `size` with that ratio (width / height), as near around the focal point as the edges allow. */
export function cropAround(size: Size, ratio: number, focal: Focal): Crop {
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * ratio)));
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / ratio)));
  return { width, height, left: slide(focal.x, size.width, width), top: slide(focal.y, size.height, height) };
}

/** Every file a picture is served as. Nothing is larger than what was received. */
export function planOf(size: Size, focal: Focal = { x: 0.5, y: 0.5 }): PlannedFile[] {
  return [...planFull(size), ...planCrops(size, focal)];
}

function planFull(size: Size): PlannedFile[] {
  const crop = { ...size, left: 0, top: 0 };
  const widths = noLarger([...FULL_WIDTHS, Math.min(size.width, Math.max(...FULL_WIDTHS))], size.width);
  // JPEG is for feeds, mail and machines: a usual size and a large one do.
  const jpegs = new Set([widths.findLast((width) => width <= 960), widths.findLast((width) => width <= 1600)]);
  return widths.flatMap((width) => files("FULL", crop, width, jpegs.has(width)));
}

/** The crops alone: what a moved focal point makes anew. */
export function planCrops(size: Size, focal: Focal): PlannedFile[] {
  const shapes = (["WIDE", "STANDARD", "SQUARE"] as const).flatMap((shape) => {
    const crop = cropAround(size, SHAPE_RATIO[shape], focal);
    const widths = noLarger(CROP_WIDTHS[shape], crop.width);
    const jpeg = widths.findLast((width) => width <= 960) ?? widths[0];
    return widths.flatMap((width) => files(shape, crop, width, width === jpeg));
  });
  const share = cropAround(size, SHAPE_RATIO.SHARE, focal);
  return [...shapes, file("SHARE", "JPEG", share, Math.min(1200, share.width))];
}

/** Those that fit, ascending and each once; the picture's own width when none does. */
function noLarger(widths: number[], limit: number): number[] {
  const fitting = [...new Set(widths)].filter((width) => width <= limit).sort((a, b) => a - b);
  return fitting.length ? fitting : [limit];
}

function files(shape: RenditionShape, crop: Crop, width: number, jpeg: boolean): PlannedFile[] {
  const formats: RenditionFormat[] = jpeg ? ["AVIF", "WEBP", "JPEG"] : ["AVIF", "WEBP"];
  return formats.map((format) => file(shape, format, crop, width));
}

function file(shape: RenditionShape, format: RenditionFormat, crop: Crop, width: number): PlannedFile {
  return { shape, format, crop, width, height: Math.max(1, Math.round((width * crop.height) / crop.width)) };
}

function slide(focal: number, whole: number, part: number): number {
  return Math.min(whole - part, Math.max(0, Math.round(focal * whole - part / 2)));
}
