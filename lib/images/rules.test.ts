import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pictureOf, type PictureRow } from "@/lib/images/rules";
import { cropAround } from "@/lib/images/rules/crops";
import { planOf } from "@/lib/images/rules/plan";

const sizes = fc.record({ width: fc.integer({ min: 1, max: 12_000 }), height: fc.integer({ min: 1, max: 12_000 }) });
const focals = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});
const ratios = fc.constantFrom(16 / 9, 4 / 3, 1, 1200 / 630);

test("a picture that a trained model made says so, whatever its credit", () => {
  const row = { id: "1", alt: "", decorative: true, caption: "", creator: "", credit: "Desk", width: 1, height: 1 };
  const shown = (digitalSource: string) =>
    pictureOf({ ...row, focalX: 0, focalY: 0, placeholder: "", renditions: [], digitalSource }).generated;
  expect(["trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "digitalCapture", ""].map(shown)).toEqual([
    true,
    true,
    undefined,
    undefined,
  ]);
});

describe("cropAround", () => {
  test.each([
    [
      "wide from a photograph, centred",
      { width: 1920, height: 1280 },
      16 / 9,
      { x: 0.5, y: 0.5 },
      { left: 0, top: 100, width: 1920, height: 1080 },
    ],
    [
      "square around something on the right",
      { width: 1600, height: 1000 },
      1,
      { x: 0.6, y: 0.5 },
      { left: 460, top: 0, width: 1000, height: 1000 },
    ],
    [
      "stopped by the edge",
      { width: 1600, height: 1000 },
      1,
      { x: 0, y: 1 },
      { left: 0, top: 0, width: 1000, height: 1000 },
    ],
    [
      "wide from a portrait",
      { width: 900, height: 1600 },
      16 / 9,
      { x: 0.5, y: 0.25 },
      { left: 0, top: 147, width: 900, height: 506 },
    ],
  ])("%s", (_name, size, ratio, focal, expected) => expect(cropAround(size, ratio, focal)).toEqual(expected));

  test("lies in the picture, is as large as it can be, and holds the focal point", () => {
    fc.assert(
      fc.property(sizes, ratios, focals, (size, ratio, focal) => {
        const crop = cropAround(size, ratio, focal);
        expect(Math.min(crop.left, crop.top)).toBeGreaterThanOrEqual(0);
        expect(crop.left + crop.width).toBeLessThanOrEqual(size.width);
        expect(crop.top + crop.height).toBeLessThanOrEqual(size.height);
        expect(crop.width === size.width || crop.height === size.height).toBe(true);
        expect(focal.x * size.width).toBeGreaterThanOrEqual(crop.left - 1);
        expect(focal.x * size.width).toBeLessThanOrEqual(crop.left + crop.width + 1);
        expect(focal.y * size.height).toBeGreaterThanOrEqual(crop.top - 1);
        expect(focal.y * size.height).toBeLessThanOrEqual(crop.top + crop.height + 1);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe("planOf", () => {
  test("a photograph of 1920 by 1280", () => {
    const plan = planOf({ width: 1920, height: 1280 });
    const widths = (shape: string, format: string) =>
      plan.filter((file) => file.shape === shape && file.format === format).map(({ width }) => width);
    expect(widths("FULL", "AVIF")).toEqual([320, 480, 640, 960, 1280, 1600, 1920]);
    expect(widths("FULL", "WEBP")).toEqual([320, 480, 640, 960, 1280, 1600, 1920]);
    expect(widths("FULL", "JPEG")).toEqual([960, 1600]);
    expect(widths("WIDE", "AVIF")).toEqual([320, 640, 960, 1280]);
    expect(widths("STANDARD", "WEBP")).toEqual([320, 640, 960]);
    expect(widths("SQUARE", "JPEG")).toEqual([960]);
    expect(plan.filter(({ shape }) => shape === "SHARE")).toEqual([
      {
        shape: "SHARE",
        format: "JPEG",
        width: 1200,
        height: 630,
        crop: { left: 0, top: 136, width: 1920, height: 1008 },
      },
    ]);
  });

  test("a small picture is served at its own size", () => {
    const full = planOf({ width: 200, height: 100 }).filter(({ shape }) => shape === "FULL");
    expect(full.map(({ format, width, height }) => [format, width, height])).toEqual([
      ["AVIF", 200, 100],
      ["WEBP", 200, 100],
      ["JPEG", 200, 100],
    ]);
  });

  test("never upscales, never repeats a file, always has a JPEG of the whole", () => {
    fc.assert(
      fc.property(sizes, focals, (size, focal) => {
        const plan = planOf(size, { focal, byHand: {} });
        for (const { crop, width } of plan) expect(width).toBeLessThanOrEqual(crop.width);
        expect(new Set(plan.map(({ shape, format, width }) => `${shape} ${format} ${width}`)).size).toBe(plan.length);
        expect(plan.some(({ shape, format }) => shape === "FULL" && format === "JPEG")).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe("pictureOf", () => {
  const row: PictureRow = {
    id: "1",
    alt: "A crane",
    decorative: false,
    caption: "The harbour.",
    creator: "Ada Finn",
    credit: "",
    width: 1920,
    height: 1280,
    focalX: 0.5,
    focalY: 0.5,
    placeholder: "UklGRg==",
    renditions: [
      { shape: "FULL", format: "WEBP", width: 640, height: 427, key: "b-640.webp" },
      { shape: "FULL", format: "WEBP", width: 320, height: 213, key: "a-320.webp" },
    ],
  };

  test("files have addresses, smallest first; the creator stands in for a credit", () => {
    const picture = pictureOf(row);
    expect(picture.files.map(({ url }) => url)).toEqual(["/media/a-320.webp", "/media/b-640.webp"]);
    expect(picture.credit).toBe("Ada Finn");
  });

  test("an override replaces, an empty one does not", () => {
    expect(pictureOf(row, { caption: "At dawn.", credit: "", alt: null })).toMatchObject({
      caption: "At dawn.",
      credit: "Ada Finn",
      alt: "A crane",
    });
  });

  test("a decorative picture says nothing, unless this use of it does", () => {
    expect(pictureOf({ ...row, decorative: true }).alt).toBe("");
    expect(pictureOf({ ...row, decorative: true }, { alt: "A map" }).alt).toBe("A map");
  });
});
