import sharp from "sharp";

/** Decoded, 40 megapixels are 120 MB; beyond that a small file can take a machine down. */
export const MOST_PIXELS = 40_000_000;
export const MOST_BYTES = 25 * 1024 * 1024;

const ENDINGS = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/gif": "gif",
} as const;

/** Its message is a sentence for the person who handed the file in. */
export class DamagedPicture extends Error {
  override message = "The file is damaged: it cannot be read as a picture.";
}

/** Width and height as seen, after the camera's orientation is applied. */
export type Inspected = { mime: keyof typeof ENDINGS; ending: string; width: number; height: number };

/** Looks at the content, never at a name or a declared type. A string is a sentence that says what is wrong. */
export async function inspect(bytes: Uint8Array): Promise<Inspected | string> {
  if (bytes.length === 0) return "The file is empty.";
  if (bytes.length > MOST_BYTES) return "The file is larger than 25 MB.";
  const mime = sniff(bytes);
  if (!mime) return "The file is not a JPEG, PNG, WebP, AVIF or GIF picture.";
  const metadata = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .metadata()
    .catch((error: Error) => error);
  if (metadata instanceof Error) return fault(metadata);
  const { width, height } = metadata.autoOrient;
  if (width * height > MOST_PIXELS) return "The picture has more than 40 megapixels.";
  return { mime, ending: ENDINGS[mime], width, height };
}

/** What the first bytes say the file is. */
function sniff(bytes: Uint8Array): Inspected["mime"] | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) return "image/gif";
  if (head.startsWith("RIFF") && head.slice(8) === "WEBP") return "image/webp";
  if (head.slice(4) === "ftypavif" || head.slice(4) === "ftypavis") return "image/avif";
  return null;
}

function fault(error: Error): string {
  return /pixel limit/i.test(error.message) ? "The picture has more than 40 megapixels." : new DamagedPicture().message;
}
