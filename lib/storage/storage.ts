import path from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { env } from "@/lib/env";
import { diskStorage } from "@/lib/storage/disk";
import { s3Storage } from "@/lib/storage/s3";

export type Stored = {
  stream: Readable;
  /** Bytes of the whole file, also when only a range of it is streamed. */
  size: number;
  /** Media type, as it was put. */
  type: string;
};

/** Byte positions from 0, both ends included; without `end` to the end of the file. */
export type ByteRange = { start: number; end?: number };

/** Where files live. Keys are checked (lib/storage/keys.ts): a malformed one throws on put and is absent on get. */
export type Storage = {
  /** The file is whole and durable when this answers; an existing one is replaced in one step. */
  put(key: string, content: Uint8Array | Readable, type: string): Promise<void>;
  /** Null when there is no such file. A range is cut to the file's end; one that starts beyond it streams nothing. */
  get(key: string, range?: ByteRange): Promise<Stored | null>;
  exists(key: string): Promise<boolean>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** The keys of all files that were put before that moment, in no order; what a killed put left behind is tidied away. */
  listOlder(than: Date): AsyncIterable<string>;
};

const held = globalThis as { datelineStorage?: Storage };

/** The process's storage, chosen by STORAGE_URL: `file:` and a folder, or `s3:` and a bucket; by default the folder media under DATA_DIR. */
export function storage(): Storage {
  return (held.datelineStorage ??= choose(env().STORAGE_URL, env().DATA_DIR));
}

function choose(url: string | undefined, dataDir: string): Storage {
  if (!url || url === "file:") return diskStorage(path.resolve(dataDir, "media"));
  if (url.startsWith("file://")) return diskStorage(fileURLToPath(url));
  if (url.startsWith("file:")) return diskStorage(path.resolve(url.slice("file:".length)));
  if (/^s3:https?:\/\/./.test(url)) return s3Storage(new URL(url.slice("s3:".length)));
  throw new Error(
    "STORAGE_URL: expected file: and a folder, for example file:/var/lib/dateline/media, or s3: and the address of a bucket, " +
      `for example s3:https://KEY:SECRET@host/bucket; got ${url.split(":", 1)[0]}:`,
  );
}
