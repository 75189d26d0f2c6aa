import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { NO_PICTURE } from "@/lib/pixels/at-sight";
import { DamagedPicture, LONGEST_SIDE, MOST_FRAMES, MOST_PIXELS } from "@/lib/pixels/limits";
import type { DarkroomAnswer, DarkroomOrder } from "@/lib/pixels/order";
import { readWords } from "@/lib/pixels/read-words";
import { decode, encode, scale } from "@/lib/pixels/render";
import { sniff, type PictureType } from "@/lib/pixels/sniff";
import { hasStowaway } from "@/lib/pixels/stowaway";

type Order = DarkroomOrder & { do: "prove" };
type Seen = { mime: PictureType; bytes: number; width: number; height: number };

/** Looks at a file as a stranger's: what it is, how large, whether it is whole to the last row, and what it says of itself. */
export async function prove({ file, folder, width: most, said }: Order): Promise<DarkroomAnswer> {
  const bytes = await readFile(file);
  const seen = await look(bytes);
  if (typeof seen === "string") return { fault: seen };
  if (hasStowaway(bytes))
    return { fault: "The file holds something else beside the picture. Save it anew as a picture." };
  const whole = await decode(bytes);
  const words = readWords(bytes);
  if (!said) return { proof: { ...seen, words, first: null } };

  const width = Math.min(most, seen.width);
  const size = { width, height: Math.max(1, Math.round((width * seen.height) / seen.width)) };
  const rights = {
    creator: said.creator || (words.creator?.value ?? ""),
    credit: said.credit || (words.credit?.value ?? ""),
    copyright: said.copyright || (words.copyright?.value ?? ""),
  };
  const crop = { left: 0, top: 0, width: seen.width, height: seen.height };
  const print = await encode(await scale(whole, crop, size), { ...size, format: "JPEG" }, rights);
  await writeFile(path.join(folder, "first"), print);
  return { proof: { ...seen, words, first: size } };
}

async function look(bytes: Buffer): Promise<Seen | string> {
  const mime = sniff(bytes);
  if (!mime) return NO_PICTURE;
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!metadata) return new DamagedPicture().message;
  const { width, height } = metadata.autoOrient;
  if (width * height > MOST_PIXELS) return "The picture has more than 40 megapixels.";
  if (Math.max(width, height) > LONGEST_SIDE) return "The picture is wider or taller than 12,000 pixels.";
  if ((metadata.pages ?? 1) > MOST_FRAMES) return "The animation has more than 100 frames.";
  return { mime, bytes: bytes.length, width, height };
}
