import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cropFor, SHAPE_RATIO, type CutShape, type Part } from "@/lib/images/rules/crops";
import { areAlike, faultOfPart, narrowest, partNear, resized } from "@/lib/images/rules/hand-crops";
import { planOf } from "@/lib/images/rules/plan";

const focal = { x: 0.5, y: 0.5 };
const photo = { width: 1920, height: 1280 };
const shapes = fc.constantFrom<CutShape>("WIDE", "STANDARD", "SQUARE", "SHARE");

/** A part of `size` that a hand could draw: right in proportions, `scale` (0 to 1) of what there is, anywhere in it. */
function drawn(shape: CutShape, size: typeof photo, { scale, x, y }: { scale: number; x: number; y: number }): Part {
  const whole = cropFor(shape, size, { focal, byHand: {} });
  const width = (whole.width / size.width) * scale;
  const height = (width * size.width) / SHAPE_RATIO[shape] / size.height;
  return { width, height, left: (1 - width) * x, top: Math.max(0, 1 - height) * y };
}

describe("faultOfPart", () => {
  const half = { left: 0.1, top: 0.1, width: 0.5, height: 0.421875 };
  test.each<[string, CutShape, Part, RegExp | null]>([
    ["a part of the right proportions", "WIDE", half, null],
    ["beyond the right", "WIDE", { ...half, left: 0.6 }, /beyond the picture/],
    ["beyond the foot", "WIDE", { ...half, top: 0.6 }, /beyond the picture/],
    ["before the left", "WIDE", { ...half, left: -0.1 }, /beyond the picture/],
    ["another shape's proportions", "SQUARE", half, /has to be a square/],
    ["no height", "WIDE", { ...half, height: 0 }, /16 to 9/],
    ["a stamp", "WIDE", { left: 0, top: 0, width: 0.1, height: 0.084375 }, /320 pixels/],
    ["a stamp to share", "SHARE", { left: 0, top: 0, width: 0.3, height: 0.23625 }, /600 pixels/],
  ])("%s", (_name, shape, part, fault) => {
    const said = faultOfPart(shape, photo, part);
    if (fault) expect(said).toMatch(fault);
    else expect(said).toBeNull();
  });

  test("a small picture may be cut as large as it is", () => {
    const size = { width: 200, height: 200 };
    expect(narrowest("SHARE", size)).toBe(200);
    expect(faultOfPart("SQUARE", size, { left: 0, top: 0, width: 1, height: 1 })).toBeNull();
  });
});

test("what a hand drew is cut in whole pixels, in the picture, of its shape, where it was drawn", () => {
  const at = fc.double({ min: 0, max: 1, noNaN: true });
  const sizes = fc.record({ width: fc.integer({ min: 50, max: 9_000 }), height: fc.integer({ min: 50, max: 9_000 }) });
  fc.assert(
    fc.property(shapes, sizes, fc.double({ min: 0.2, max: 1, noNaN: true }), at, at, (shape, size, scale, x, y) => {
      const part = drawn(shape, size, { scale, x, y });
      const crop = cropFor(shape, size, { focal, byHand: { [shape]: part } });
      expect(Math.min(crop.left, crop.top)).toBeGreaterThanOrEqual(0);
      expect(crop.left + crop.width).toBeLessThanOrEqual(size.width);
      expect(crop.top + crop.height).toBeLessThanOrEqual(size.height);
      expect(Math.abs(crop.height - crop.width / SHAPE_RATIO[shape])).toBeLessThan(1);
      expect(Math.abs(crop.left - part.left * size.width)).toBeLessThanOrEqual(2);
      expect(Math.abs(crop.top - part.top * size.height)).toBeLessThanOrEqual(2);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test("whatever is asked for while drawing, what is drawn may be kept", () => {
  const any = fc.double({ min: -1, max: 2, noNaN: true });
  const sizes = fc.record({ width: fc.integer({ min: 50, max: 9_000 }), height: fc.integer({ min: 50, max: 9_000 }) });
  fc.assert(
    fc.property(shapes, sizes, any, any, any, any, (shape, size, left, top, width, larger) => {
      const part = partNear(shape, size, { left, top, width });
      expect(faultOfPart(shape, size, part)).toBeNull();
      expect(faultOfPart(shape, size, resized(shape, size, part, larger))).toBeNull();
    }),
    { seed: 7, numRuns: 500 },
  );
});

test("a part grows about its middle until it meets the edge", () => {
  const part = partNear("SQUARE", photo, { left: 0.25, top: 0.25, width: 0.3 });
  const larger = resized("SQUARE", photo, part, 0.4);
  expect(larger.left + larger.width / 2).toBeCloseTo(part.left + part.width / 2);
  expect(resized("SQUARE", photo, part, 1)).toMatchObject({ height: 1, top: 0 });
});

test("a crop by hand changes its own shape's files alone, and is never blown up", () => {
  const byHand = { WIDE: drawn("WIDE", photo, { scale: 0.4, x: 1, y: 1 }) };
  const [usual, cut] = [planOf(photo), planOf(photo, { focal, byHand })];
  const others = (plan: typeof usual) => plan.filter(({ shape }) => shape !== "WIDE");
  expect(others(cut)).toEqual(others(usual));
  const widths = cut.filter(({ shape, format }) => shape === "WIDE" && format === "AVIF").map(({ width }) => width);
  expect(widths).toEqual([320, 640]);
});

test("files of the same proportions are alike, whatever their size", () => {
  expect(areAlike(photo, { width: 5_761, height: 3_840 })).toBe(true);
  expect(areAlike(photo, { width: 1_280, height: 1_920 })).toBe(false);
});
