import type { ImageObject } from "schema-dts";
import type { Picture, PictureFile } from "@/lib/images/schema";

/** A picture in the three crops search engines ask for (16:9, 4:3, 1:1), else whole; caption and credit with each. */
export function imagesOf(picture: Picture, site: string): ImageObject[] {
  const crops = (["WIDE", "STANDARD", "SQUARE"] as const).map((shape) => largestJpeg(picture.files, shape));
  const files = crops.some(Boolean) ? crops : [largestJpeg(picture.files, "FULL")];
  return files.filter((file) => file !== undefined).map((file) => imageObject(file, picture, site));
}

/** A face as one square picture, or whole where it was never cut. */
export function portraitOf(picture: Picture, site: string): ImageObject | undefined {
  const file = largestJpeg(picture.files, "SQUARE") ?? largestJpeg(picture.files, "FULL");
  return file && imageObject(file, picture, site);
}

function imageObject({ url, width, height }: PictureFile, { caption, credit }: Picture, site: string): ImageObject {
  return {
    "@type": "ImageObject",
    contentUrl: site + url,
    url: site + url,
    width: String(width),
    height: String(height),
    caption: caption || undefined,
    creditText: credit || undefined,
  };
}

function largestJpeg(files: PictureFile[], shape: PictureFile["shape"]): PictureFile | undefined {
  return files.filter((file) => file.shape === shape && file.format === "JPEG").sort((a, b) => b.width - a.width)[0];
}
