import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Snapshot } from "@/lib/pages/snapshot";

/** A finished page: bytes ready to send, and what is needed to know whether they are still true. */
export type StoredPage = {
  key: string;
  status: number;
  /** What a reader is told of it beside caching, policy and encoding: Content-Type, Location, Last-Modified, Link. */
  headers: Record<string, string>;
  gzip: Buffer;
  brotli: Buffer;
  /** Hash of the content; each encoding's ETag is made of it. */
  hash: string;
  tags: string[];
  /** Unix milliseconds. */
  madeAt: number;
  /** Seconds after which the page is made anew before it is shown: the shortest life of what stands on it. */
  life: number;
  /** The snapshot held when the making began; undefined when the database was away. */
  made: Snapshot | undefined;
};

const compress = { gzip: promisify(gzip), brotli: promisify(brotliCompress) };

/** Compresses once, for every reader to come. */
export async function packPage(
  page: Omit<StoredPage, "gzip" | "brotli" | "hash">,
  content: string,
): Promise<StoredPage> {
  const bytes = Buffer.from(content);
  const [gzipped, brotlied] = await Promise.all([
    compress.gzip(bytes, { level: 9 }),
    compress.brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        // Looks back 64 KB, as far as a page is long; from 128 KB on, brotli's tables take 34 MB instead of one.
        [constants.BROTLI_PARAM_LGWIN]: 16,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ]);
  return {
    ...page,
    gzip: snug(gzipped),
    brotli: snug(brotlied),
    hash: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
  };
}

/** zlib hands over a window on a larger buffer, which would be kept as long as the page. */
function snug({ buffer, byteOffset, byteLength }: Buffer): Buffer {
  return Buffer.from(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** Bytes it takes in memory, roughly. */
export function weightOf(page: StoredPage): number {
  return page.gzip.length + page.brotli.length + page.key.length + page.tags.length * 60 + 500;
}
