import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { withScratch } from "@/lib/images/commands/scratch";
import { fillGaps } from "@/lib/images/commands/fill-gaps";
import { isTaken } from "@/lib/images/commands/is-taken";
import { originalKeyOf, renditionKeyOf } from "@/lib/images/commands/keys";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { plainName, prefill } from "@/lib/images/rules/prefill";
import { UploadFields } from "@/lib/images/schema";
import { enqueue } from "@/lib/jobs/enqueue";
import { done, refused, type Outcome } from "@/lib/outcome";
import type { Proof } from "@/lib/pixels/order";
import { sendToDarkroom } from "@/lib/pixels/send-to-darkroom";
import { PICTURE_ENDINGS } from "@/lib/pixels/sniff";
import { may, type Actor } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

/** A whole file that lies on this machine, under the name it was handed in with. */
export type Upload = { file: string; filename: string; fields?: UploadFields };
/** `known`: the very file was here before; this is its picture. */
export type TakenIn = { imageId: string; known: boolean };

/** The width of the print that is there at once; the worker makes the others. */
const FIRST_WIDTH = 960;

/**
 * Takes a picture in: proved in the darkroom, its files put in place, and only then recorded, filled with what the file
 * says of itself where nobody said anything. The same file again is the same picture. Refuses anything but JPEG, PNG, WebP,
 * AVIF and GIF of at most 25 MB, 40 megapixels, 12,000 pixels a side and 100 frames.
 */
export async function takeIn(actor: Actor, { file, filename, fields = {} }: Upload): Promise<Outcome<TakenIn>> {
  if (!may(actor, "image.write")) return refused("You may not add or change pictures.");
  const parsed = UploadFields.safeParse(fields);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`${issue!.path.join(".")}: ${issue!.message}.`, issue!.path.join("."));
  }
  const name = plainName(filename);
  const hash = await hashOf(file);
  const known = await db().image.findUnique({ where: { hash } });
  if (known) return fillGaps(actor, known, parsed.data);

  return withScratch(async (folder) => {
    const { creator, credit, copyright } = parsed.data;
    const said = { creator, credit, copyright };
    const answer = await sendToDarkroom({ do: "prove", file: path.resolve(file), folder, width: FIRST_WIDTH, said });
    if (!("proof" in answer)) return refused(`${name}: ${"fault" in answer ? answer.fault : ""}`, "file");
    try {
      const picture = { file, filename: name, hash, proof: answer.proof, first: path.join(folder, "first") };
      return done({ imageId: await record(actor, picture, parsed.data), known: false });
    } catch (error) {
      // The same file was handed in twice at once: the other was faster, and wrote the same files under the same names.
      const twin = isTaken(error) && (await db().image.findUnique({ where: { hash } }));
      if (twin) return fillGaps(actor, twin, parsed.data);
      throw error;
    }
  });
}

type Proved = { file: string; filename: string; hash: Buffer<ArrayBuffer>; proof: Proof; first: string };

async function record(actor: Actor, proved: Proved, said: UploadFields & { focalX: number; focalY: number }) {
  const { hash, proof, filename } = proved;
  const { mime, width, height, words, first } = proof;
  const { origins, ...found } = prefill(words, said);
  const data = { ...said, ...found };
  const originalKey = originalKeyOf(hash, width, PICTURE_ENDINGS[mime]);
  const print = await readFile(proved.first);
  const shape = { shape: "FULL", format: "JPEG", ...first! } as const;
  const rights = { creator: data.creator ?? "", credit: data.credit ?? "", copyright: data.copyright ?? "" };
  const key = renditionKeyOf(hash, shape, { focal: { x: said.focalX, y: said.focalY }, byHand: {} }, rights);
  const original = createReadStream(proved.file);
  const bytes = proof.bytes;
  await storage().put(originalKey, original, mime);
  await storage().put(key, print, "image/jpeg");
  return change(actor, async (tx, traces) => {
    const { id } = await tx.image.create({
      data: {
        ...{ ...data, origins, hash, filename, originalKey, mime, bytes, width, height },
        renditions: { create: { ...shape, key, bytes: print.length } },
      },
      select: { id: true },
    });
    await enqueue(tx, "develop-picture", { image: id }, { jobKey: `develop:${id}` });
    traces.audit("image.receive", "image", id, undefined, { filename, ...said });
    return id;
  });
}

async function hashOf(file: string): Promise<Buffer<ArrayBuffer>> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest() as Buffer<ArrayBuffer>;
}
