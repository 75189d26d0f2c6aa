import { z } from "zod";
import type { RenditionFormat, RenditionShape } from "@/lib/db/generated/enums";

/** A finished file: `url` is an address under /media (or at the storage host). */
export type PictureFile = {
  shape: RenditionShape;
  format: RenditionFormat;
  width: number;
  height: number;
  url: string;
};

/** A picture as a page shows it, the overrides of its use already applied. An empty `alt` means decorative. */
export type Picture = {
  id: string;
  alt: string;
  caption: string;
  credit: string;
  /** A trained model made it, wholly or in part: readers are told. */
  generated?: boolean;
  /** It was taken down: a neutral picture stands in its place, and nothing of it is said. */
  gone?: boolean;
  /** Pixels of the largest full-frame rendition's original. */
  width: number;
  height: number;
  /** 0 to 1 from the left and the top. */
  focalX: number;
  focalY: number;
  /** A blur of its colours, shown until a file comes: a WebP of some 70 bytes in base64; empty while there is none. */
  placeholder: string;
  files: PictureFile[];
};

const share = z.number().min(0, "expected a number from 0 to 1").max(1, "expected a number from 0 to 1");
const words = (most: number) => z.string().trim().max(most, `expected at most ${most} characters`);

export const FocalPoint = z.strictObject({ x: share, y: share });
export type FocalPoint = z.infer<typeof FocalPoint>;

/** A shape's crop as somebody drew it, in fractions of the picture. */
export const HandCrop = z.strictObject({
  shape: z.enum(["WIDE", "STANDARD", "SQUARE", "SHARE"]),
  ...{ left: share, top: share, width: share, height: share },
});
export type HandCrop = z.infer<typeof HandCrop>;

/** What may be said of a picture when it is handed in; the file fills what is left out. */
export const UploadFields = z.strictObject({
  alt: words(1_000).optional(),
  caption: words(2_000).default(""),
  credit: words(300).default(""),
  creator: words(300).default(""),
  copyright: words(300).default(""),
  /** Says aloud that an empty alt is meant. */
  decorative: z.boolean().default(false),
  focalX: share.default(0.5),
  focalY: share.default(0.5),
});
export type UploadFields = z.input<typeof UploadFields>;

/** The same from whoever has no page to describe it on afterwards. */
export const ImageFields = UploadFields.extend({ alt: words(1_000) }).refine(
  ({ alt, decorative }) => alt !== "" || decorative,
  { path: ["alt"], message: "say in words what the picture shows, or mark it as decorative" },
);
export type ImageFields = z.input<typeof ImageFields>;
