import { cropAround, SHAPE_RATIO, type Focal } from "@/lib/images/rules";
import type { Picture } from "@/lib/images/schema";

const NAMES = { WIDE: "16:9", STANDARD: "4:3", SQUARE: "1:1", SHARE: "Share" };

/** One crop as the worker would cut it around `focal`. */
export function CropPreview({
  shape,
  picture,
  url,
  focal,
}: {
  shape: keyof typeof NAMES;
  picture: Picture;
  url: string;
  focal: Focal;
}) {
  const ratio = SHAPE_RATIO[shape];
  const crop = cropAround(picture, ratio, focal);
  const percent = (start: number, whole: number, part: number) => (whole > part ? (start / (whole - part)) * 100 : 50);
  const x = percent(crop.left, picture.width, crop.width);
  const y = percent(crop.top, picture.height, crop.height);
  return (
    <li>
      <img src={url} alt="" style={{ aspectRatio: ratio, objectPosition: `${x}% ${y}%` }} />
      <span className="quiet-text">{NAMES[shape]}</span>
    </li>
  );
}
