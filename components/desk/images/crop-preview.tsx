import { cropFor, type Cutting, type CutShape } from "@/lib/images/rules/crops";
import type { Picture } from "@/lib/images/schema";

export const SHAPE_NAMES = { WIDE: "16:9", STANDARD: "4:3", SQUARE: "1:1", SHARE: "Share" } as const;

type CropPreviewProps = { shape: CutShape; picture: Picture; url: string; cutting: Cutting };

/** One crop as the worker would cut it. */
export function CropPreview({ shape, picture, url, cutting }: CropPreviewProps) {
  const { width, height } = picture;
  const crop = cropFor(shape, picture, cutting);
  return (
    <svg viewBox={`${crop.left} ${crop.top} ${crop.width} ${crop.height}`} aria-hidden="true">
      <image href={url} width={width} height={height} preserveAspectRatio="none" />
    </svg>
  );
}
