import { open, type Raw } from "@/lib/pixels/render";

/** Enough for a sky, a ground and what stands between them. */
const SIZE = { width: 8, height: 6 };

/** A picture so small that it travels in the page: some 70 bytes of WebP, in base64. Stretched it is a blur of its colours. */
export async function placeholderOf(whole: Raw): Promise<string> {
  const tiny = await open(whole)
    .resize({ ...SIZE, fit: "fill" })
    .webp({ quality: 50, effort: 6 })
    .toBuffer();
  return tiny.toString("base64");
}
