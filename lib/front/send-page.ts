import { STATUS_CODES, validateHeaderValue, type IncomingMessage, type ServerResponse } from "node:http";
import { gunzip } from "node:zlib";
import { READER_HEADERS, PAGE_CACHING } from "@/lib/front/policy";
import type { StoredPage } from "@/lib/pages/stored-page";

type Encoding = "br" | "gzip" | "identity";
type Ready = { whole: Head; notModified: Head; etag: string };

/** Status and headers, as Node takes them and as they go over the wire (without Date, ending in a line break). */
export type Head = { status: number; headers: string[]; bytes: Buffer };

/** What a page is answered with; `body` is missing where there is none, or where it is not compressed. */
export type PageAnswer = { head: Head; encoding: Encoding; body: Buffer | undefined };

/** Headers of a page are as much made once as its bytes. */
const ready = new WeakMap<StoredPage, Partial<Record<Encoding, Ready>>>();

/** Sends a finished page: compressed as the reader can take it, or 304 when the reader has it. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: StoredPage): void {
  const { headers } = req;
  const { head, encoding, body } = answerOf(
    page,
    headers["accept-encoding"],
    headers["if-none-match"],
    headers["if-modified-since"],
  );
  res.writeHead(head.status, head.headers);
  if (req.method === "HEAD" || head.status === 304) res.end();
  else if (encoding === "identity") gunzip(page.gzip, (error, html) => (error ? res.destroy(error) : res.end(html)));
  else res.end(body);
}

export function answerOf(page: StoredPage, acceptEncoding = "", ifNoneMatch = "", ifModifiedSince = ""): PageAnswer {
  const encoding = encodingFor(acceptEncoding);
  const made = headsOf(page, encoding);
  const known = ifNoneMatch ? matches(ifNoneMatch, made.etag) : isSince(ifModifiedSince, page);
  if (page.status === 200 && known) return { head: made.notModified, encoding, body: undefined };
  return { head: made.whole, encoding, body: bodyOf(page, encoding) };
}

function bodyOf(page: StoredPage, encoding: Encoding): Buffer | undefined {
  if (encoding === "identity") return undefined;
  return encoding === "br" ? page.brotli : page.gzip;
}

function headsOf(page: StoredPage, encoding: Encoding): Ready {
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
  const whole: Record<string, string> = { ...kept, ...page.headers };
  const body = bodyOf(page, encoding);
  if (body) Object.assign(whole, { "Content-Encoding": encoding, "Content-Length": String(body.length) });
  if (page.status === 503) whole["Retry-After"] = "5";
  return { etag, whole: headOf(page.status, whole), notModified: headOf(304, kept) };
}

function headOf(status: number, headers: Record<string, string>): Head {
  const pairs = Object.entries(headers);
  for (const [name, value] of pairs) validateHeaderValue(name, value);
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...pairs.map(([name, value]) => `${name}: ${value}`)];
  return { status, headers: pairs.flat(), bytes: Buffer.from(`${lines.join("\r\n")}\r\n`, "latin1") };
}

function cachingOf(status: number): string {
  if (status >= 500) return "no-store";
  // What is not there may be there in a second; what moved may move again.
  return status === 200 || status === 308 ? PAGE_CACHING : "public, max-age=0, s-maxage=1";
}

function encodingFor(accepted: string | string[]): Encoding {
  const list = String(accepted);
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(list)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(list) ? "gzip" : "identity";
}

function matches(header: string, etag: string): boolean {
  if (!header) return false;
  if (header === etag || header === "*") return true;
  return header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === etag);
}

/** RFC 9110, 13.1.3; of pages that say when they were made. */
function isSince(header: string, { headers }: StoredPage): boolean {
  const made = headers["Last-Modified"];
  return made !== undefined && /GMT$/.test(header) && Date.parse(header) >= Date.parse(made);
}
