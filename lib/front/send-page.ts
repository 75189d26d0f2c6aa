import type { IncomingMessage, ServerResponse } from "node:http";
import { gunzip } from "node:zlib";
import { READER_HEADERS, PAGE_CACHING } from "@/lib/front/policy";
import type { StoredPage } from "@/lib/pages/stored-page";

type Encoding = "br" | "gzip" | "identity";
type Ready = { head: string[]; notModified: string[]; etag: string };

/** Headers of a page are as much made once as its bytes. */
const ready = new WeakMap<StoredPage, Partial<Record<Encoding, Ready>>>();

/** Sends a finished page: compressed as the reader can take it, or 304 when the reader has it. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: StoredPage): void {
  const encoding = encodingFor(req.headers["accept-encoding"]);
  const { head, notModified, etag } = headersOf(page, encoding);
  if (page.status === 200 && matches(req.headers["if-none-match"], etag)) {
    res.writeHead(304, notModified).end();
    return;
  }
  res.writeHead(page.status, head);
  if (req.method === "HEAD") res.end();
  else if (encoding === "br") res.end(page.brotli);
  else if (encoding === "gzip") res.end(page.gzip);
  else gunzip(page.gzip, (error, html) => (error ? res.destroy(error) : res.end(html)));
}

function headersOf(page: StoredPage, encoding: Encoding): Ready {
  const made = ready.get(page) ?? {};
  ready.set(page, made);
  return (made[encoding] ??= prepare(page, encoding));
}

function prepare(page: StoredPage, encoding: Encoding): Ready {
  const etag = `"${page.hash}-${encoding}"`;
  const kept: Record<string, string> = {
    ...READER_HEADERS,
    ETag: etag,
    Vary: "Accept-Encoding",
    "Cache-Control": cachingOf(page.status),
  };
  const head: Record<string, string> = { ...kept, ...page.headers };
  if (encoding !== "identity") {
    head["Content-Encoding"] = encoding;
    head["Content-Length"] = String((encoding === "br" ? page.brotli : page.gzip).length);
  }
  if (page.status === 503) head["Retry-After"] = "5";
  return { etag, head: flat(head), notModified: flat(kept) };
}

function cachingOf(status: number): string {
  if (status >= 500) return "no-store";
  // What is not there may be there in a second; what moved may move again.
  return status === 200 || status === 308 ? PAGE_CACHING : "public, max-age=0, s-maxage=1";
}

function encodingFor(accepted: string | string[] | undefined): Encoding {
  const list = String(accepted ?? "");
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(list)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(list) ? "gzip" : "identity";
}

function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  if (header === etag || header === "*") return true;
  return header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === etag);
}

function flat(headers: Record<string, string>): string[] {
  return Object.entries(headers).flat();
}
