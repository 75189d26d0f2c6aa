import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { isPlainFile } from "@/lib/imports/schema";
import { MOST_BYTES } from "@/lib/pixels/limits";
import { sendToDarkroom } from "@/lib/pixels/send-to-darkroom";

/** The bytes of a whole picture inside a folder; a string says what was expected instead. */
export async function readPicture(folder: string, file: string): Promise<Buffer | string> {
  if (!isPlainFile(file)) return "expected the name of a picture beside the Markdown, such as harbour.jpg";
  const path = await pathWithin(folder, file);
  if (!path) return `expected the picture ${file} beside the Markdown, in its folder, readable and of at most 25 MB`;
  // To its last pixel: a picture that breaks off would otherwise be found out when others are already stored.
  const answer = await sendToDarkroom({ do: "prove", file: path, folder, width: 1, said: null });
  return "fault" in answer ? `expected a picture in ${file}. ${answer.fault}` : readFile(path);
}

/** Null when there is no such file, when it is too large, or when a link leads out of the folder. */
async function pathWithin(folder: string, file: string): Promise<string | null> {
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
    const found = await stat(path);
    return path.startsWith(root + sep) && found.isFile() && found.size <= MOST_BYTES ? path : null;
  } catch {
    return null;
  }
}
