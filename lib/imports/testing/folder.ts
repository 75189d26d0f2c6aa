import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";

const STORY = new URL("story.md", import.meta.url);

/** A folder with a story of an invented harbour town and the pictures it names, made here. */
export async function storyFolder() {
  const folder = await mkdtemp(join(tmpdir(), "dateline-story-"));
  const path = join(folder, "story.md");
  await copyFile(STORY, path);
  await writeFile(join(folder, "quay.jpg"), await jpeg("#28536b"));
  await writeFile(join(folder, "saloon.jpg"), await jpeg("#c2948a"));
  return {
    folder,
    path,
    /** Replaces a piece of the story; what is not there cannot be replaced. */
    async edit(piece: string | RegExp, by: string) {
      const story = await readFile(path, "utf8");
      const edited = story.replace(piece, () => by);
      if (edited === story) throw new Error(`The story has no ${piece}`);
      await writeFile(path, edited);
    },
    restore: () => copyFile(STORY, path),
    remove: () => rm(folder, { recursive: true }),
  };
}

export function jpeg(background: string): Promise<Buffer> {
  return sharp({ create: { width: 640, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer();
}
