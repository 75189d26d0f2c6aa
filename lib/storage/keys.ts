import { createHmac } from "node:crypto";

const TYPES: Record<string, string> = {
  avif: "image/avif",
  gif: "image/gif",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

const NAME = /^[A-Za-z0-9_-]{2,120}\.(avif|gif|jpg|png|webp)$/;

/** A file readers may be given: one plain name, the last part of its address under /media. */
export function isPublicKey(key: string): boolean {
  return NAME.test(key);
}

/** Any file of ours: a public one, or an original, which is never served. No other shape reaches the disk. */
export function isKey(key: string): boolean {
  return isPublicKey(key.startsWith("originals/") ? key.slice("originals/".length) : key);
}

/** The media type that a key's ending stands for. Throws for a key that `isKey` refuses. */
export function typeOfKey(key: string): string {
  const type = isKey(key) && TYPES[key.slice(key.lastIndexOf(".") + 1)];
  if (!type) throw new Error(`Not a storage key: ${JSON.stringify(key)}`);
  return type;
}

/**
 * A name nobody can work out without the secret, not even with the picture in hand: 144 bits of HMAC-SHA256 over the
 * picture's hash and all that decides the file's bytes.
 */
export function keyOf(
  secret: string,
  hash: Uint8Array,
  spec: readonly (string | number)[],
  width: number,
  ending: string,
): string {
  const mac = createHmac("sha256", secret)
    .update(JSON.stringify(["picture", Buffer.from(hash).toString("hex"), width, ending, ...spec]))
    .digest();
  return `${mac.subarray(0, 18).toString("base64url")}-${width}.${ending}`;
}
