import sharp from "sharp";
import { pressPhoto, dataset, SAYS_UTF8 } from "@/lib/images/testing/press-photo";

/** A photograph as an agency sends it: red on the left, blue on the right, with its caption, credit and position inside. */
export async function photograph(said: { caption: string; credit: string }): Promise<Buffer> {
  const halves = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: "#c00000" } })
    .composite([
      { input: { create: { width: 800, height: 1000, channels: 3, background: "#0000c0" } }, left: 800, top: 0 },
    ])
    .jpeg()
    .toBuffer();
  const iim = [SAYS_UTF8, dataset(2, 120, said.caption), dataset(2, 110, said.credit)];
  return pressPhoto({ of: halves, iim });
}

/** The mean red and blue of a picture's file. */
export async function colours(bytes: Buffer): Promise<{ red: number; blue: number }> {
  const { channels } = await sharp(bytes).stats();
  return { red: channels[0]!.mean, blue: channels[2]!.mean };
}
