import type { RenditionFormat, RenditionShape } from "@/lib/db/generated/enums";
import { cropFor, type Crop, type Cutting, type Size } from "@/lib/images/rules/crops";

/** A file to make: `crop` in pixels of the upright original, then scaled to `width` × `height`. */
export type PlannedFile = Size & { shape: RenditionShape; format: RenditionFormat; crop: Crop };

export const FILE_ENDING = { AVIF: "avif", WEBP: "webp", JPEG: "jpg" } as const satisfies Record<
  RenditionFormat,
  string
>;

const FULL_WIDTHS = [320, 480, 640, 960, 1280, 1600, 1920];
const CROP_WIDTHS = { WIDE: [320, 640, 960, 1280], STANDARD: [320, 640, 960], SQUARE: [320, 640, 960] };

/** Every file a picture is served as. Nothing is larger than what was received. */
export function planOf(size: Size, cutting: Cutting = CENTRED): PlannedFile[] {
  return [...planFull(size), ...planCrops(size, cutting)];
}

const CENTRED: Cutting = { focal: { x: 0.5, y: 0.5 }, byHand: {} };

function planFull(size: Size): PlannedFile[] {
  const crop = { ...size, left: 0, top: 0 };
  const widths = noLarger([...FULL_WIDTHS, Math.min(size.width, Math.max(...FULL_WIDTHS))], size.width);
  // JPEG is for feeds, mail and machines: a usual size and a large one do.
  const jpegs = new Set([widths.findLast((width) => width <= 960), widths.findLast((width) => width <= 1600)]);
  return widths.flatMap((width) => files("FULL", crop, width, jpegs.has(width)));
}

function planCrops(size: Size, cutting: Cutting): PlannedFile[] {
  const shapes = (["WIDE", "STANDARD", "SQUARE"] as const).flatMap((shape) => {
    const crop = cropFor(shape, size, cutting);
    const widths = noLarger(CROP_WIDTHS[shape], crop.width);
    const jpeg = widths.findLast((width) => width <= 960) ?? widths[0];
    return widths.flatMap((width) => files(shape, crop, width, width === jpeg));
  });
  const share = cropFor("SHARE", size, cutting);
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
