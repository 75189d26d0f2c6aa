export const PICTURE_ENDINGS = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/gif": "gif",
} as const;

export type PictureType = keyof typeof PICTURE_ENDINGS;

/** How many bytes from the start `sniff` looks at. */
export const SNIFFED = 12;

/** What the first bytes say a file is; a name or a declared type is never asked. */
export function sniff(bytes: Uint8Array): PictureType | null {
  const head = Buffer.from(bytes.subarray(0, SNIFFED)).toString("latin1");
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) return "image/gif";
  if (head.startsWith("RIFF") && head.slice(8) === "WEBP") return "image/webp";
  if (head.slice(4) === "ftypavif" || head.slice(4) === "ftypavis") return "image/avif";
  return null;
}
