import { createWriteStream } from "node:fs";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { replacePicture } from "@/lib/images/commands/replace";
import { clearScratch, withScratch } from "@/lib/images/commands/scratch";
import { takeIn, type TakenIn } from "@/lib/images/commands/take-in";
import { refused, type Outcome } from "@/lib/outcome";
import { MOST_BYTES } from "@/lib/pixels/limits";
import { may, type Actor } from "@/lib/staff/permissions";

/** A file on its way in. `replaces`: the picture whose file it is to take the place of. */
export type Incoming = { body: ReadableStream<Uint8Array<ArrayBuffer>>; filename: string; replaces?: string };

/** Streams a file to a place of its own on the disk, never into memory, and takes it in. */
export async function upload(actor: Actor, { body, filename, replaces }: Incoming): Promise<Outcome<TakenIn>> {
  if (!may(actor, replaces ? "image.manage" : "image.write")) return refused("You may not add or change pictures.");
  await clearScratch(new Date());
  return withScratch(async (folder) => {
    const file = path.join(folder, "upload");
    try {
      await pipeline(Readable.fromWeb(body as WebStream), atMost(MOST_BYTES), createWriteStream(file));
    } catch (error) {
      if (error instanceof TooLarge) return refused("The file is larger than 25 MB.", "file");
      throw error;
    }
    return replaces ? replacePicture(actor, replaces, { file, filename }) : takeIn(actor, { file, filename });
  });
}

class TooLarge extends Error {}

/** What is too much is read to its end all the same: who sends it hears nothing before, and their connection serves them on. */
function atMost(most: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      bytes += chunk.length;
      next(null, bytes > most ? undefined : chunk);
    },
    flush: (next) => next(bytes > most ? new TooLarge() : null),
  });
}
