import { NeutralPicture } from "@/components/ui/neutral-picture";
import type { RenditionFormat, RenditionShape } from "@/lib/db/generated/enums";
import type { Picture as Pictured, PictureFile } from "@/lib/images/schema";

export type PictureProps = {
  picture: Pictured;
  shape: RenditionShape;
  /** As HTML's `sizes`: how wide it stands, by viewport. */
  sizes: string;
  /** The page's main picture: fetched first and never lazily. */
  first?: boolean;
  /** Beside a text that says the same: silent to screen readers. */
  silent?: boolean;
};

/**
 * AVIF where it is understood, else WebP, else JPEG. Before it comes its room is kept, and filled with a blur of its colours.
 * Where it was taken down a neutral one stands. Nothing without files.
 */
export function Picture({ picture, shape, sizes, first = false, silent = false }: PictureProps) {
  if (picture.gone) return <NeutralPicture picture={picture} shape={shape} />;
  const files = filesOf(picture, shape);
  const jpegs = files.filter((file) => file.format === "JPEG");
  const fallback = jpegs.at(-1) ?? files.at(-1);
  if (!fallback) return null;
  return (
    <span className="shot">
      {picture.placeholder && <Placeholder webp={picture.placeholder} />}
      <picture>
        <Source files={files} format="AVIF" sizes={sizes} />
        <Source files={files} format="WEBP" sizes={sizes} />
        <img
          src={fallback.url}
          srcSet={jpegs.length > 1 ? srcSetOf(jpegs) : undefined}
          sizes={jpegs.length > 1 ? sizes : undefined}
          width={files.at(-1)?.width}
          height={files.at(-1)?.height}
          alt={silent ? "" : picture.alt}
          loading={first ? undefined : "lazy"}
          fetchPriority={first ? "high" : undefined}
          decoding={first ? undefined : "async"}
        />
      </picture>
    </span>
  );
}

/** A drawing rather than an `img`: no rule for pictures, no reader of pages and no measure of speed takes it for one. */
function Placeholder({ webp }: { webp: string }) {
  return (
    <svg aria-hidden="true">
      <image href={`data:image/webp;base64,${webp}`} width="100%" height="100%" preserveAspectRatio="none" />
    </svg>
  );
}

function Source({ files, format, sizes }: { files: PictureFile[]; format: RenditionFormat; sizes: string }) {
  const own = files.filter((file) => file.format === format);
  if (own.length === 0) return null;
  return <source type={`image/${format.toLowerCase()}`} srcSet={srcSetOf(own)} sizes={sizes} />;
}

/** The shape's files from the narrowest up; the full frame's where the shape was never cut. */
function filesOf({ files }: Pictured, shape: RenditionShape): PictureFile[] {
  const cut = files.filter((file) => file.shape === shape);
  const found = cut.length > 0 ? cut : files.filter((file) => file.shape === "FULL");
  return found.toSorted((a, b) => a.width - b.width);
}

function srcSetOf(files: PictureFile[]): string {
  return files.map((file) => `${file.url} ${file.width}w`).join(", ");
}
