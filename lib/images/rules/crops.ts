import type { RenditionShape } from "@/lib/db/generated/enums";

export type Size = { width: number; height: number };
export type Crop = Size & { left: number; top: number };
/** 0 to 1 from the left and the top. */
export type Focal = { x: number; y: number };

/** A part of a picture, in fractions of its width and height. */
export type Part = Size & { left: number; top: number };
export type HandCrops = Partial<Record<CutShape, Part>>;

/** How a picture is cut: around its focal point, or as somebody drew it. */
export type Cutting = { focal: Focal; byHand: HandCrops };

export const SHAPE_RATIO = { WIDE: 16 / 9, STANDARD: 4 / 3, SQUARE: 1, SHARE: 1200 / 630 } as const;
/** The shapes that are cut out of the whole. */
export type CutShape = keyof typeof SHAPE_RATIO;

/** The part of a picture that a shape shows, in pixels. */
export function cropFor(shape: CutShape, size: Size, { focal, byHand }: Cutting): Crop {
  const part = byHand[shape];
  return part ? cropOfPart(size, SHAPE_RATIO[shape], part) : cropAround(size, SHAPE_RATIO[shape], focal);
}

/** The largest part of `size` with that ratio (width / height), as near around the focal point as the edges allow. */
export function cropAround(size: Size, ratio: number, focal: Focal): Crop {
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * ratio)));
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / ratio)));
  return { width, height, left: slide(focal.x, size.width, width), top: slide(focal.y, size.height, height) };
}

/** A part in whole pixels, of the exact ratio (width / height) and inside the picture. */
function cropOfPart(size: Size, ratio: number, part: Part): Crop {
  const width = Math.max(1, Math.min(Math.round(part.width * size.width), size.width, Math.round(size.height * ratio)));
  const height = Math.max(1, Math.min(Math.round(width / ratio), size.height));
  const within = (start: number, whole: number, length: number) => Math.min(Math.round(start * whole), whole - length);
  return { width, height, left: within(part.left, size.width, width), top: within(part.top, size.height, height) };
}

/** A crop in pixels as a part of its picture. */
export function partOfCrop({ left, top, width, height }: Crop, size: Size): Part {
  return {
    ...{ left: left / size.width, top: top / size.height },
    ...{ width: width / size.width, height: height / size.height },
  };
}

type CutRow = { focalX: number; focalY: number; handCrops: readonly (Part & { shape: RenditionShape })[] };

/** How the record says that a picture is cut. */
export function cuttingOf({ focalX, focalY, handCrops }: CutRow): Cutting {
  const drawn = handCrops.map(({ shape, left, top, width, height }) => [shape, { left, top, width, height }]);
  return { focal: { x: focalX, y: focalY }, byHand: Object.fromEntries(drawn) as HandCrops };
}

function slide(focal: number, whole: number, part: number): number {
  return Math.min(whole - part, Math.max(0, Math.round(focal * whole - part / 2)));
}
