import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseSnapshot } from "@/lib/pages/snapshot";
import type { StoredPage } from "@/lib/pages/stored-page";

const FORMAT = "dateline-page-2";

/**
 * Finished pages as files, so that a restart is warm and a database that is away is not missed. A file is written beside
 * its place and renamed into it; one that is cut, altered or of another format counts as absent.
 */
export class PageDisk {
  /** @param folder of one build and one database: a page of another build names styles that are gone. */
  constructor(readonly folder: string) {}

  async read(key: string): Promise<StoredPage | undefined> {
    const file = await readFile(this.#fileOf(key)).catch(() => undefined);
    return file && unpack(file, key);
  }

  async write(page: StoredPage): Promise<void> {
    const file = this.#fileOf(page.key);
    const draft = `${file}.${randomUUID()}`;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(draft, pack(page));
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {});
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.#fileOf(key), { force: true });
  }

  /** Everything at once: renamed away first, so that no page of it is found while it is being deleted. */
  async clear(): Promise<void> {
    const doomed = `${this.folder}.gone-${randomUUID()}`;
    await rename(this.folder, doomed).catch(() => {});
    await rm(doomed, { recursive: true, force: true });
  }

  #fileOf(key: string): string {
    const name = createHash("sha256").update(key).digest("hex");
    return join(this.folder, name.slice(0, 2), name);
  }
}

function pack(page: StoredPage): Buffer {
  const { gzip, brotli, made, ...rest } = page;
  const bodies = Buffer.concat([gzip, brotli]);
  const head = { format: FORMAT, ...rest, made: made?.text, gzip: gzip.length, brotli: brotli.length };
  const line = Buffer.from(`${JSON.stringify(head)}\n`);
  return Buffer.concat([Buffer.from(`${digest(line, bodies)}\n`), line, bodies]);
}

function unpack(file: Buffer, key: string): StoredPage | undefined {
  const firstEnd = file.indexOf(10);
  const headEnd = file.indexOf(10, firstEnd + 1);
  if (firstEnd < 0 || headEnd < 0) return undefined;
  const line = file.subarray(firstEnd + 1, headEnd + 1);
  const bodies = file.subarray(headEnd + 1);
  if (digest(line, bodies) !== file.toString("latin1", 0, firstEnd)) return undefined;
  const { format, made, gzip, brotli, ...rest } = JSON.parse(line.toString());
  if (format !== FORMAT || rest.key !== key || bodies.length !== gzip + brotli) return undefined;
  return { ...rest, made: made && parseSnapshot(made), gzip: bodies.subarray(0, gzip), brotli: bodies.subarray(gzip) };
}

function digest(line: Buffer, bodies: Buffer): string {
  return createHash("sha256").update(line).update(bodies).digest("hex");
}
