import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { isKey, typeOfKey } from "@/lib/storage/keys";
import type { Storage } from "@/lib/storage/storage";

/** Files under `root`, spread over folders by the first two letters of their name: a folder of millions is slow to list. */
export function diskStorage(root: string): Storage {
  return {
    async put(key, content, type) {
      if (type !== typeOfKey(key)) throw new Error(`${key} says ${typeOfKey(key)}, the content is ${type}`);
      const file = pathOf(root, key);
      await mkdir(path.dirname(file), { recursive: true });
      await replace(file, content);
    },

    async get(key, range) {
      const file = isKey(key) ? await openIfThere(pathOf(root, key)) : null;
      if (!file) return null;
      const { size } = await file.stat();
      const start = range?.start ?? 0;
      const end = Math.min(range?.end ?? size - 1, size - 1);
      if (start <= end) return { stream: file.createReadStream({ start, end }), size, type: typeOfKey(key) };
      await file.close();
      return { stream: Readable.from([]), size, type: typeOfKey(key) };
    },

    async exists(key) {
      if (!isKey(key)) return false;
      return stat(pathOf(root, key)).then(
        (found) => found.isFile(),
        (error: NodeJS.ErrnoException) => absent(error, false),
      );
    },

    async delete(key) {
      if (isKey(key)) await rm(pathOf(root, key), { force: true });
    },

    async *listOlder(than) {
      for await (const file of filesUnder(root)) {
        const found = await stat(file).catch((error: NodeJS.ErrnoException) => absent(error, null));
        if (!found || found.mtime >= than) continue;
        const key = keyOfPath(root, file);
        if (key) yield key;
        else if (file.endsWith(".part")) await rm(file, { force: true });
      }
    },
  };
}

function pathOf(root: string, key: string): string {
  const name = path.basename(key);
  return path.join(root, path.dirname(key), name.slice(0, 2), name);
}

/** The other way round; null for what is no file of ours. */
function keyOfPath(root: string, file: string): string | null {
  const name = path.basename(file);
  const key = path.join(path.relative(root, path.dirname(path.dirname(file))), name);
  return isKey(key) && pathOf(root, key) === file ? key : null;
}

async function* filesUnder(folder: string): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) =>
    absent(error, []),
  );
  for (const entry of entries) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(inside);
    else if (entry.isFile()) yield inside;
  }
}

/** Another process sees the old file or the new one, and after a power cut it is there: content and name are both synced. */
async function replace(file: string, content: Uint8Array | Readable): Promise<void> {
  const draft = `${file}.${randomUUID()}.part`;
  try {
    const handle = await open(draft, "wx", 0o644);
    try {
      if (content instanceof Uint8Array) await handle.writeFile(content);
      else for await (const chunk of content) await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

function openIfThere(file: string): Promise<FileHandle | null> {
  return open(file, "r").catch((error: NodeJS.ErrnoException) => absent(error, null));
}

function absent<T>(error: NodeJS.ErrnoException, answer: T): T {
  if (error.code === "ENOENT") return answer;
  throw error;
}
