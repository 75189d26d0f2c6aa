import { open } from "node:fs/promises";
import { MOST_BYTES } from "@/lib/pixels/limits";
import { sniff, SNIFFED } from "@/lib/pixels/sniff";

/** What is wrong with a file that need not be opened to be refused; null when it is to be proved. */
export async function faultAtSight(file: string): Promise<string | null> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    if (size === 0) return "The file is empty.";
    if (size > MOST_BYTES) return "The file is larger than 25 MB.";
    const { buffer } = await handle.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0);
    return sniff(buffer) ? null : NO_PICTURE;
  } finally {
    await handle.close();
  }
}

export const NO_PICTURE = "The file is not a JPEG, PNG, WebP, AVIF or GIF picture.";
