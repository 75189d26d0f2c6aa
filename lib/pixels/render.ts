import os from "node:os";
import sharp, { type Sharp } from "sharp";
import { DamagedPicture, MOST_PIXELS } from "@/lib/pixels/limits";
import { xmpOf, type Rights } from "@/lib/pixels/rights";

type Size = { width: number; height: number };
type Rect = Size & { left: number; top: number };
type Format = "AVIF" | "WEBP" | "JPEG";
export type Wanted = Size & { crop: Rect; format: Format };
/** Pixels in memory. */
export type Raw = { data: Buffer; info: Size & { channels: 1 | 2 | 3 | 4 } };

// One thread an encoder and as many encoders as cores: the encoders of small pictures do not fill threads of their own.
sharp.concurrency(1);
sharp.cache(false);
const LANES = Math.min(4, Math.max(1, os.availableParallelism()));

/**
 * Makes the wanted files of a picture: upright, in sRGB, on white where it was transparent, and with nothing of the
 * original's metadata (position, serial numbers) but the rights given here. `take` gets each file as it is ready. Only the
 * darkroom calls it: memory is bounded there.
 */
export async function render<T extends Wanted>(
  whole: Raw,
  wanted: T[],
  rights: Rights,
  take: (file: T, bytes: Buffer) => Promise<void>,
): Promise<void> {
  // The largest pictures first, so that no lane ends with a long one alone.
  const sizes = bySize(wanted).sort((a, b) => area(b) - area(a));
  const lane = async () => {
    for (let files = sizes.shift(); files; files = sizes.shift()) {
      const [{ crop, ...size }] = files as [T, ...T[]];
      const scaled = await scale(whole, crop, size);
      for (const file of files) await take(file, await encode(scaled, file, rights));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Every pixel of the first frame; throws DamagedPicture when one is missing. */
export function decode(original: Uint8Array): Promise<Raw> {
  return sharp(original, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw new DamagedPicture(undefined, { cause });
    });
}

export function scale(whole: Raw, crop: Rect, { width, height }: Size): Promise<Raw> {
  return open(whole)
    .extract(crop)
    .resize(width, height, { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** Chosen for like looks in AVIF and WebP; the whole set of a 1920-pixel picture takes about 1.5 s of one core. */
export function encode(raw: Raw, { format, width }: Size & { format: Format }, rights: Rights): Promise<Buffer> {
  const xmp = xmpOf(rights);
  const signed = xmp ? open(raw).withXmp(xmp) : open(raw);
  // Effort 1 takes three times as long as 0 and saves an eighth, 2 twice as long again and saves nothing on grain.
  if (format === "AVIF")
    return signed.avif({ quality: 48, effort: width < 1280 ? 1 : 0, chromaSubsampling: "4:2:0" }).toBuffer();
  if (format === "WEBP") return signed.webp({ quality: 78, effort: 2 }).toBuffer();
  return signed.jpeg({ quality: 78, progressive: true }).toBuffer();
}

export function open({ data, info }: Raw): Sharp {
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

/** Files that differ in format only share one scaling. */
function bySize<T extends Wanted>(wanted: T[]): T[][] {
  const sizes = new Map<string, T[]>();
  for (const file of wanted) {
    const size = [...Object.values(file.crop), file.width, file.height].join();
    sizes.set(size, [...(sizes.get(size) ?? []), file]);
  }
  return [...sizes.values()];
}

function area(files: Wanted[]): number {
  return files.reduce((sum, { width, height }) => sum + width * height, 0);
}
