import { createHash } from "node:crypto";
import { cp, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { COMMON_HEADERS } from "@/lib/front/policy";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".speculationrules": "application/speculationrules+json",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const COMPRESSIBLE = new Set([".css", ".js", ".json", ".speculationrules", ".svg", ".txt", ".webmanifest"]);
const DAY_MS = 86_400_000;

type Asset = { etag: string; type: string; forms: { identity: Buffer; br?: Buffer; gzip?: Buffer } };

/** Styles, fonts, scripts and icons: a fixed set of files, read and compressed on first request. */
export class Assets {
  #files = new Map<string, string>();
  #loaded = new Map<string, Promise<Asset>>();

  /** `publicDir` at the root; a build's hashed names under /_next/static, and those of earlier builds from its archive. */
  static async open(publicDir: string, built?: { folder: string; build: string; archive: string }): Promise<Assets> {
    const assets = new Assets();
    if (built) {
      await keepADay(built.folder, built.build, built.archive);
      for (const kept of await readdir(built.archive)) await assets.#list(join(built.archive, kept), "/_next/static");
    }
    await assets.#list(publicDir, "");
    return assets;
  }

  has = (path: string): boolean => this.#files.has(path);

  async send(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const asset = await this.#load(path);
    const accepted = String(req.headers["accept-encoding"] ?? "");
    const encoding =
      asset.forms.br && /\bbr\b/.test(accepted)
        ? "br"
        : asset.forms.gzip && /\bgzip\b/.test(accepted)
          ? "gzip"
          : "identity";
    const headers: Record<string, string | number> = {
      ...COMMON_HEADERS,
      ETag: `"${asset.etag}-${encoding}"`,
      "Cache-Control": path.startsWith("/_next/static/")
        ? "public, max-age=31536000, immutable"
        : "public, max-age=300, stale-while-revalidate=86400",
      Vary: "Accept-Encoding",
    };
    if (req.headers["if-none-match"] === headers.ETag) return void res.writeHead(304, headers).end();
    const body = asset.forms[encoding]!;
    if (encoding !== "identity") headers["Content-Encoding"] = encoding;
    res.writeHead(200, { ...headers, "Content-Type": asset.type, "Content-Length": body.length });
    res.end(req.method === "HEAD" ? undefined : body);
  }

  async #list(folder: string, prefix: string): Promise<void> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      this.#files.set(`${prefix}/${relative(folder, file).split(sep).join("/")}`, file);
    }
  }

  #load(path: string): Promise<Asset> {
    const loading = this.#loaded.get(path) ?? load(this.#files.get(path)!);
    this.#loaded.set(path, loading);
    loading.catch(() => this.#loaded.delete(path));
    return loading;
  }
}

async function load(file: string): Promise<Asset> {
  const identity = await readFile(file);
  const extension = extname(file);
  const forms: Asset["forms"] = { identity };
  if (COMPRESSIBLE.has(extension)) {
    forms.gzip = await promisify(gzip)(identity, { level: 9 });
    forms.br = await promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  }
  return {
    etag: createHash("sha256").update(identity).digest("base64url").slice(0, 22),
    type: TYPES[extension] ?? "application/octet-stream",
    forms,
  };
}

/** A page that a reader or a cache still holds may name files of the last build: they stay for a day. */
async function keepADay(staticDir: string, build: string, archive: string): Promise<void> {
  const own = join(archive, build);
  await cp(staticDir, own, { recursive: true, force: false });
  await utimes(own, new Date(), new Date());
  for (const name of await readdir(archive)) {
    const { mtimeMs } = await stat(join(archive, name));
    if (Date.now() - mtimeMs > DAY_MS) await rm(join(archive, name), { recursive: true, force: true });
  }
}
