import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import sharp from "sharp";
import { isPlainFile } from "@/lib/imports/schema";
import { inspect, MOST_BYTES, MOST_PIXELS } from "@/lib/pixels/inspect";

/** The bytes of a whole picture inside a folder; a string says what was expected instead. */
export async function readPicture(folder: string, file: string): Promise<Buffer | string> {
  if (!isPlainFile(file)) return "expected the name of a picture beside the Markdown, such as harbour.jpg";
  const bytes = await bytesWithin(folder, file);
  if (!bytes) return `expected the picture ${file} beside the Markdown, in its folder, readable and of at most 25 MB`;
  const found = await inspect(bytes);
  if (typeof found === "string") return `expected a picture in ${file}. ${found}`;
  // Its pixels too: a picture that breaks off would otherwise be found out when others are already stored.
  const whole = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "truncated" })
    .stats()
    .then(
      () => true,
      () => false,
    );
  return whole ? bytes : `expected a whole picture in ${file}: it is damaged`;
}

/** Null when there is no such file, when it is too large, or when a link leads out of the folder. */
async function bytesWithin(folder: string, file: string): Promise<Buffer | null> {
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
    const found = await stat(path);
    return path.startsWith(root + sep) && found.isFile() && found.size <= MOST_BYTES ? await readFile(path) : null;
  } catch {
    return null;
  }
}
