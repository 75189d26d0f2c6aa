import { cropAround, SHAPE_RATIO, type CutShape, type Part, type Size } from "@/lib/images/rules/crops";

/** Narrower would be shown blown up; a share picture of less is shown small by those it is shared with. */
const NARROWEST = { WIDE: 320, STANDARD: 320, SQUARE: 320, SHARE: 600 } as const satisfies Record<CutShape, number>;
const NAMES = { WIDE: "16 to 9", STANDARD: "4 to 3", SQUARE: "a square", SHARE: "1200 to 630" };
/** What fractions and whole pixels may differ by. */
const SLACK = 0.0001;
const SKEW = 0.01;

/** The narrowest that a shape may be cut from a picture, in its pixels: all there is, where the picture is smaller. */
export function narrowest(shape: CutShape, size: Size): number {
  return Math.min(NARROWEST[shape], Math.round(widest(shape, size) * size.width));
}

/** The part of a shape's proportions nearest to what was asked for: not too small, and inside the picture. */
export function partNear(shape: CutShape, size: Size, wanted: Pick<Part, "left" | "top" | "width">): Part {
  const width = between(narrowest(shape, size) / size.width, wanted.width, widest(shape, size));
  const height = Math.min(1, (width * size.width) / SHAPE_RATIO[shape] / size.height);
  return { width, height, left: between(0, wanted.left, 1 - width), top: between(0, wanted.top, 1 - height) };
}

/** The same part larger or smaller about its middle, as far as the picture goes. */
export function resized(shape: CutShape, size: Size, part: Part, width: number): Part {
  const height = (part.height * width) / part.width;
  const [left, top] = [part.left + (part.width - width) / 2, part.top + (part.height - height) / 2];
  return partNear(shape, size, { left, top, width });
}

/** The widest that a shape may be cut from a picture, as a fraction of it. */
export function widest(shape: CutShape, size: Size): number {
  return cropAround(size, SHAPE_RATIO[shape], { x: 0.5, y: 0.5 }).width / size.width;
}

/** Why a part of a picture cannot be what a shape shows, as a sentence; null when it can. */
export function faultOfPart(shape: CutShape, size: Size, { left, top, width, height }: Part): string | null {
  if (left < 0 || top < 0 || left + width > 1 + SLACK || top + height > 1 + SLACK)
    return "The crop reaches beyond the picture.";
  const ratio = (width * size.width) / (height * size.height);
  if (!(Math.abs(ratio / SHAPE_RATIO[shape] - 1) <= SKEW)) return `This crop has to be ${NAMES[shape]}.`;
  const least = narrowest(shape, size);
  if (Math.round(width * size.width) < least) return `The crop is too small: it has to be ${least} pixels wide.`;
  return null;
}

/** Whether what was drawn on one file still fits another in its place. */
export function areAlike(one: Size, other: Size): boolean {
  return Math.abs((one.width * other.height) / (one.height * other.width) - 1) <= SKEW;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
