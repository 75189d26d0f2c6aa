import type { RenditionFormat, RenditionShape } from "@/lib/db/generated/enums";

/** A finished file: `url` is an address under /media (or at the storage host). */
export type PictureFile = { shape: RenditionShape; format: RenditionFormat; width: number; height: number; url: string };

/** A picture as a page shows it, the overrides of its use already applied. An empty `alt` means decorative. */
export type Picture = {
  id: string;
  alt: string;
  caption: string;
  credit: string;
  /** Pixels of the largest full-frame rendition's original. */
  width: number;
  height: number;
  /** 0 to 1 from the left and the top. */
  focalX: number;
  focalY: number;
  files: PictureFile[];
};
